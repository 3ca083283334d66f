import { addDecimals } from '../../domain/statistics/decimal'
import type { MatchedFigure, ReportReading } from '../readReport'
import type { Finding, Verdict } from './finding'
import { findRounding, formatFigure, formatNumber, toOnes } from './quantity'

/** A bracket opens parts only right after the whole: 县(市、区) between two figures does not. */
const OPENER = /^\s?\(|其中|包括|分为|分别为|分别是|组成|:/
const STOP = /[。!?\n]|其中|合计|共计|总计/
/** A list that comes so near its whole is meant to be complete. */
const NEAR = 0.1
const NEAR_PAIR = 0.03
/** So many parts are all of them: the counties of a city. */
const MANY = 6
const NEAR_MANY = 0.5

/** Parts after 其中 or in brackets against their whole: a sum, or for one part that it is no more. */
export function checkSums(
  folded: string,
  { figures }: Pick<ReportReading, 'figures'>,
): readonly Finding[] {
  return figures.flatMap((whole, index) => {
    if (whole.kind !== 'level' || whole.unit === '%' || whole.unit === '') return []
    const parts = listParts(folded, figures, index)
    const [first] = parts
    if (first === undefined) return []
    const larger = parts.flatMap((part) => judgePart(whole, part))
    return parts.length === 1 || larger.length > 0 ? larger : judgeSum(folded, whole, parts)
  })
}

/** The figures of the same unit that follow an opener in the sentence; shares between them are passed over. */
function listParts(
  folded: string,
  figures: readonly MatchedFigure[],
  index: number,
): readonly MatchedFigure[] {
  const whole = figures[index]
  if (whole === undefined) return []
  const parts: MatchedFigure[] = []
  let from = whole.end
  let bracketed = false
  for (const figure of figures.slice(index + 1)) {
    const between = folded.slice(from, figure.start)
    if (/[。!?\n]/.test(between)) break
    // A whole in brackets has no parts outside.
    if (parts.length === 0 && isClosed(between)) break
    if (figure.kind !== 'level' || figure.unit === '%') {
      if (parts.length > 0 && /\)/.test(between)) break
      if (parts.length > 0) from = figure.end
      continue
    }
    if (figure.unit !== whole.unit) break
    if (parts.length === 0) {
      if (!OPENER.test(between)) break
      bracketed = between.lastIndexOf('(') > between.lastIndexOf(')')
    } else if (STOP.test(between) || (bracketed && isClosed(between))) break
    else if (isOtherAct(between, figure, parts)) break
    parts.push(figure)
    from = figure.end
  }
  return parts
}

/** 其中维持10件,办理应诉案件5件: a clause with its own verb and object is no part of the list. */
function isOtherAct(
  between: string,
  { verb }: MatchedFigure,
  parts: readonly MatchedFigure[],
): boolean {
  if (verb === null || parts.some((part) => part.verb === verb)) return false
  const clause = /[,;](?:全年|累计|共|另|还)?([^,;]*)$/.exec(between)?.[1] ?? ''
  return clause.startsWith(verb) && /^\p{Script=Han}{2}/u.test(clause.slice(verb.length))
}

function isClosed(between: string): boolean {
  let depth = 0
  for (const sign of between) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth < 0) return true
  }
  return false
}

function judgePart(whole: MatchedFigure, part: MatchedFigure): readonly Finding[] {
  const [most, least] = [toOnes(whole).value, toOnes(part).value]
  if (least <= most || whole.precision !== 'exact' || part.precision !== 'exact') return []
  const { start, end } = part
  return [
    {
      start,
      end,
      kind: 'subset',
      verdict: 'inconsistent',
      expected: null,
      arithmetic: `${formatFigure(part)} > ${formatFigure(whole)}`,
    },
  ]
}

function judgeSum(
  folded: string,
  whole: MatchedFigure,
  parts: readonly MatchedFigure[],
): readonly Finding[] {
  const terms = parts.map(toOnes)
  const total = toOnes(whole).value
  const sum = addDecimals(terms).value
  const isFirm = [whole, ...parts].every(({ precision }) => precision === 'exact')
  const isBracket = /^\s?\(/.test(folded.slice(whole.end, whole.end + 2))
  const isMain = folded.slice(whole.end, parts[0]?.start).includes('主要')
  const verdict = judgeDifference({
    sum,
    total,
    parts: terms.map(({ value }) => value),
    isMain,
    isBracket,
    rounding: findRounding([whole, ...parts]),
  })
  if (verdict === null) return []
  const { start, end } = whole
  const sign = sum === total ? '=' : '≠'
  return [
    {
      start,
      end,
      kind: 'sum',
      verdict: verdict === 'inconsistent' && !isFirm ? 'unverifiable' : verdict,
      expected: verdict === 'inconsistent' ? `${formatNumber(sum)}${whole.unit}` : null,
      arithmetic: `${parts.map(formatFigure).join(' + ')} = ${formatNumber(sum)} ${sign} ${formatFigure(whole)}`,
    },
  ]
}

type Difference = {
  readonly sum: number
  readonly total: number
  readonly parts: readonly number[]
  /** 主要包括: the list need not be complete. */
  readonly isMain: boolean
  /** A bracket after the whole names all parts. */
  readonly isBracket: boolean
  /** By how much rounded terms may miss. */
  readonly rounding: number
}

/** Null where the parts are no complete list. */
function judgeDifference({
  sum,
  total,
  parts,
  isMain,
  isBracket,
  rounding,
}: Difference): Verdict | null {
  const difference = Math.abs(sum - total)
  if (difference <= rounding) return 'consistent'
  // One of the parts may be a part of another: 疑难案件 among those settled.
  if (parts.length > 2 && parts.some((part) => Math.abs(sum - part - total) <= rounding))
    return 'consistent'
  const isList = parts.length > 2 || isBracket
  const near = parts.length >= MANY ? NEAR_MANY : isList ? NEAR : NEAR_PAIR
  const isNear = difference <= near * total || (isList && total <= 20 && difference <= 2)
  if (sum > total) return isNear || isList ? 'inconsistent' : null
  return isNear && !isMain ? 'inconsistent' : null
}
