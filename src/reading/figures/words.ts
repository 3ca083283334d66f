import type { Context } from './context'

const SCOPE =
  /全[省市县区州旗盟国镇]|各级|[省市县区州旗](?:、[市县区乡州])+(?:\([^)]*\))?(?:[两三四五]级)?|(?:本级|以)?[省市县区州旗镇](?:人民)?政府(?!部门|网|信息|采购|工作|办公)|[市县区省]直(?:各)?部门|[市县区省]级|县\(市、区\)(?:政府|部门)?|乡镇(?:\(街道\))?级?|村居级/g

const VERBS =
  /不予受理|受理|收到|新收|申请|审结|办结|办理|立案|查处|调解成功|调解|化解|撤销|维持|终止|移送|评查|抽查|检查|审查|审核|备案|报备|纠正|印发|制定|修订|修改|废止|发布|公布|公开|公示|召开|举办|开展|组织|培训|建立|建成|聘用|聘请|挽回|提供|接待|接受|通过|代理|录入|注册|清理|筛查|调整|败诉|胜诉|出庭/g

const last = (text: string, pattern: RegExp): string | null => {
  const found = text.match(pattern)
  return found === null ? null : (found[found.length - 1] ?? null)
}

/** The scope that the sentence names last before a figure. */
export function findScope({ sentence }: Context): string | null {
  return last(sentence, SCOPE)
}

/** What was done, by the last such word of the clause; the clause before lends its own to a bare noun. */
export function findVerb({ lead, clause, tail }: Context): string | null {
  return last(lead, VERBS) ?? last(tail, VERBS) ?? last(clause, VERBS)
}

/** The words that name what is counted: before the figure, or after it where nothing stands before (4项决策). */
export function findSubject({ lead, next, tail, clause }: Context): string {
  const before = tidy(lead)
  const after = tidy(next.length >= 2 ? next : tail)
  if (before.length >= 2 && !/^(?:对|等|共|有|的|印发的)$/.test(before)) return before
  return after.length >= 2 ? after : tidy(clause)
}

function tidy(words: string): string {
  return words
    .replace(/^[\s)的和及与]+|^其中|^共|^有/g, '')
    .replace(/(?:共计|共有|共|达到?|为|约|累计|总计|合计)$/g, '')
    .trim()
}
