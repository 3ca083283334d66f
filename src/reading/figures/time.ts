/** The period that a figure covers: `period` is null for the whole year. */
export type Time = { readonly year: number | null; readonly period: string | null }

const MENTION =
  /(比|较|与|同|由|从|自|对)?\s?((?:19|20)\d\d)年(?:度|底|末|初)?\s?(上半年|下半年|第?[一二三四1-4]季度|前三季度|前[\d一二三四五六七八九十]{1,2}个月|1\s?[-—至到~]\s?\d{1,2}月)?/g

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 }

/** The time that the words before a figure name, else the year of the report. */
export function readTime(sentence: string, reportYear: number | null): Time {
  let found: Time = { year: reportYear, period: readPart(sentence, reportYear) }
  for (const match of sentence.matchAll(MENTION)) {
    const [whole, compared, digits, part] = match
    const year = Number(digits)
    if (compared !== undefined && compared !== '自') continue
    if (reportYear !== null && year > reportYear) continue
    const before = sentence.slice(0, match.index)
    const isNear = sentence.length - match.index - whole.length <= 4
    // 规范2019年制定的文件: a year amid a clause belongs to a noun, unless the figure follows.
    if (!isNear && !/(?:^|[,;:、(。”)]|截至|截止|截止到|在|是|到|至|其中)\s*$/.test(before))
      continue
    if (
      /^\s?(?:[—\-~至到]|印发|制定|出台|颁布|立法|工作要点|行动计划)/.test(
        sentence.slice(match.index + whole.length),
      )
    )
      continue
    found = { year, period: part === undefined ? null : formatPart(year, part) }
  }
  return found
}

/** 上半年 without a year is the report's own. */
function readPart(sentence: string, year: number | null): string | null {
  const [, part] =
    /(?:^|[,;:。今年])(上半年|下半年|第?[一二三四]季度|前三季度),?/.exec(sentence) ?? []
  return part === undefined || year === null ? null : formatPart(year, part)
}

function formatPart(year: number, part: string): string {
  if (part === '上半年') return `${year}-H1`
  if (part === '下半年') return `${year}-H2`
  const [, quarter] = /^第?([一二三四1-4])季度$/.exec(part) ?? []
  if (quarter !== undefined) return `${year}-Q${QUARTERS[quarter] ?? quarter}`
  const months = part === '前三季度' ? 9 : readMonths(part)
  return months === 0 ? String(year) : `${year}-01/${year}-${String(months).padStart(2, '0')}`
}

/** The last month of 1—6月 and 前10个月; 0 where there is none. */
function readMonths(part: string): number {
  const digits = part.replace(/^1\s?[-—至到~]/, '').match(/\d{1,2}/)
  return digits === null ? 0 : Number(digits[0])
}

/** The period that a comparison names as its base: 较2019年四季度, 比去年, 同比; the year before by default. */
export function readBase(words: string, year: number | null): string | null {
  const mentions = [
    ...words.matchAll(
      /(?:比|较|与|同|由|从|\()\s?((?:19|20)\d\d)年(?:度|底|末)?(上半年|下半年|第?[一二三四]季度)?/g,
    ),
  ]
  const last = mentions[mentions.length - 1]
  if (last !== undefined) {
    const named = Number(last[1])
    return last[2] === undefined ? String(named) : formatPart(named, last[2])
  }
  if (year === null) return null
  return /前年/.test(words.slice(-16)) ? String(year - 2) : String(year - 1)
}
