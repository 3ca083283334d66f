import type { Reason } from '../mask/rule'
import type { Candidate } from './parseFigure'

/** What a number of the text is: a figure, something else with its reason, or not read. */
export type NumberState =
  | { readonly kind: 'figure' }
  | { readonly kind: 'other'; readonly why: Reason }
  | { readonly kind: 'unread' }

const FIGURE: NumberState = { kind: 'figure' }
const UNREAD: NumberState = { kind: 'unread' }

const other = (why: Reason): NumberState => ({ kind: 'other', why })

/** The report's text around a number: before it and after it, folded, not masked, cut at the sentence. */
export type Surroundings = {
  readonly before: string
  readonly after: string
  /** In a chapter about what is planned. */
  readonly isPlanned: boolean
}

const TARGET =
  /力争|争取|预计|目标|将于|将达|将实现|到本世纪|计划(?:于|到|新增|建设|投资|培训|完成)/
const REQUIRED = /(?:明确|要求|规定|应当?|须|必须|确保|原则上|不得)[^,。;]{0,24}$/
const LEAST = /^(?:不低于|不少于|至少|不足|低于|少于|超过)/
const NOT_MORE =
  /(?:不得超过|不得少于|不得低于|不超过|最多(?!的)|最高|最低|上限|下限|限额|限期|逾期)[^,。;]{0,4}$|期限(?:一般)?为$/
const EACH =
  /每(?:隔|逢|满|增加?|个?)?(?:年度?|季度?|月|周|天|日|半年|两月|个月|名|人|位|个|村|镇|乡|案|次|场|家|件|户)[^,。;、每]{0,14}$/

/** What a number is, by the words beside it. The order of the rules is their rank. */
export function classify(candidate: Candidate, around: Surroundings): NumberState {
  const { figure, isArabic } = candidate
  if (figure === null) return isArabic ? UNREAD : other('vague')
  const limit = findLimit(candidate, around)
  if (limit !== null) return other(limit)
  if (around.isPlanned && (isArabic || candidate.unit !== ''))
    return isArticle(candidate, around) ? other('idiom') : other('target')
  return isArabic ? classifyArabic(candidate, around) : classifyChinese(candidate, around)
}

/** A target, a requirement, a threshold or a frequency instead of a result. */
function findLimit(candidate: Candidate, { before, after }: Surroundings): Reason | null {
  if (TARGET.test(before)) return 'target'
  const printed = candidate.figure?.printed ?? ''
  if (/不得?$/.test(before) && LEAST.test(printed)) return 'threshold'
  if (LEAST.test(printed) && REQUIRED.test(before)) return 'target'
  if (NOT_MORE.test(before)) return 'threshold'
  if (EACH.test(before) && !/平均|人均|户均/.test(before.slice(-24))) return 'frequency'
  return isThreshold(candidate, before, after) ? 'threshold' : null
}

/** 50万元以上食品安全案件, 5个工作日内办结: a condition, unless the words before make it a result. */
function isThreshold(
  { limit, isPercent, unit }: Candidate,
  before: string,
  after: string,
): boolean {
  const isResult = /(?:至|到|为|达|在|控制)$/.test(before)
  if (limit === '以上' || limit === '以下')
    return !isPercent && /^的?\p{Script=Han}/u.test(after) && !isResult
  if (/[内外]$/.test(limit)) return !/(?:至|到|为|达)$/.test(before)
  return (
    /^(?:个?工作日|天|日|小时|分钟|个月)$/.test(unit) &&
    /^[之以]?内/.test(after) &&
    !/[至到为]$/.test(before)
  )
}

function classifyArabic(candidate: Candidate, { before, after }: Surroundings): NumberState {
  const { unit, noun, isPercent, isHedged, figure } = candidate
  if (unit === '分' && !/分|评|得|考|为|由/.test(before.slice(-10))) return UNREAD
  if (after.startsWith('岁')) return other('threshold')
  if (/^[/:]\d/.test(after) || /\d[/:]$/.test(before)) return UNREAD
  if (isPercent || (unit !== '' && noun === '')) return FIGURE
  if (noun !== '') return FIGURE
  if (isHedged || (figure !== null && figure.multiplier > 0)) return FIGURE
  if (/^(?:19|20)\d\d$/.test(candidate.digits)) return other('date')
  if (before.trim() === '' && /^\s*(?:\n|$)/.test(after)) return other('page')
  if (/^[A-Za-z+×*]/.test(after)) return other('name')
  const isEnd = /^(?:[,。;、:)\s]|$)/.test(after)
  if (isEnd && /[\p{Script=Han}:]\s?$/u.test(before)) return FIGURE
  return UNREAD
}

/** Classifiers whose unit word is also the beginning of other words, for numerals without a measure word. */
const STRUCTURE = /^(?:方面|层面|层次|维度|环节|阶段|角度|步骤|关键|过程|时段)/

function classifyChinese(candidate: Candidate, { before, after }: Surroundings): NumberState {
  const { digits, unit, noun, isPercent, isHedged } = candidate
  if (isPercent) return FIGURE
  if (/^[数几]/.test(before.slice(-1))) return other('vague')
  if (unit === '' || noun !== '') return isLargeField(candidate) ? FIGURE : other('idiom')
  if (/^[百千万亿]+$/.test(digits) && !isHedged) return other('idiom')
  if (/^零|〇/.test(digits) && !/[为达是有]$/.test(before)) return other('idiom')
  if (unit === '个' && STRUCTURE.test(after)) return other('idiom')
  if (digits === '一')
    return isArticle(candidate, { before, after, isPlanned: false }) ? other('idiom') : FIGURE
  return FIGURE
}

/** 五大领域: counted fields, by a numeral before 大. */
function isLargeField({ figure, noun }: Candidate): boolean {
  return noun !== '' && /大(?:领域|行业|类)$/.test(figure?.printed ?? '')
}

/**
 * 一个, 一次 and the like say "a", not "one": but 唯一一件, 共一件, and a 一件 that ends its clause after the
 * noun (立案一件) count.
 */
function isArticle({ digits, unit }: Candidate, { before, after }: Surroundings): boolean {
  if (digits !== '一') return false
  if (/(?:唯一|仅|只有|仅有|共|各|分别为|累计|共计)$/.test(before)) return false
  const ends = /^(?:[,。;、)]|$)/.test(after)
  const isNoun =
    /[\p{Script=Han}]$/u.test(before) &&
    !/[逐同这那每某任进统另又再后第哪上下的办好了为成是有到]$/.test(before)
  return !(
    ends &&
    isNoun &&
    /^(?:次|件|起|人|名|个|项|份|期|场|宗|部|家|例|处|支|套)$/.test(unit) &&
    !/每|至少|定期/.test(before.slice(-16))
  )
}
