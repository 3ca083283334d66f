import type { ChangePieces } from '../../messages/zh/figures'
import type { FigureMessages } from '../../messages/messages'
import type { Change, Difference } from '../../domain/comparison/change'
import type { Indicator } from '../../domain/model/indicator'
import type { Precision } from '../../domain/model/observation'
import { roundTo } from '../../domain/statistics/rounding'
import { grouped, plainDigits } from '../values/digits'
import { figureText } from '../values/figure'
import { whenText } from '../values/period'
import { chooseScale } from '../values/scale'
import { amountParts } from '../values/unit'

/** A difference in pieces, for cards and tables. */
type DifferenceText = {
  /** `减少9件`, `提高3.20个百分点`, `持平`, `增减不能确定`. */
  readonly absolute: string
  readonly arrow: '↑' | '↓' | '→' | '↕'
}

/** A change in pieces. */
type ChangeText = DifferenceText & {
  /** `−9.8%`; null for a rate, a small base and where nothing changed. */
  readonly relative: string | null
  /** 向好, 需关注; null for a neutral change. */
  readonly verdictWord: string | null
}

const ARROWS = { up: '↑', down: '↓', level: '→', unknown: '↕' } as const

/**
 * How exact a difference of known direction is. A rise to "at least 1600" or a fall from it is at least that
 * large; any other inexact figure only allows "about".
 */
export function changePrecision({ from, to }: Difference): Precision {
  const hedges = [from.precision, to.precision]
  if (hedges.includes('about')) return 'about'
  return hedges.includes('atLeast') ? 'atLeast' : 'exact'
}

/**
 * How exactly a difference is written. One of 0.01万 reads 100 in English, where nothing shows that its last
 * two digits are not known: about 100.
 */
export function writtenPrecision(
  difference: Difference,
  { multiplier }: Indicator,
  lang: FigureMessages['lang'],
): Precision {
  const precision = changePrecision(difference)
  const { shift } = chooseScale(difference.absolute, multiplier, lang)
  return precision === 'exact' && shift > difference.decimals ? 'about' : precision
}

function absoluteText(change: Difference, indicator: Indicator, messages: FigureMessages): string {
  const { direction } = change
  if (direction === 'level') return messages.noDifference
  if (direction === 'unknown') return messages.unknownDifference
  const size = Math.abs(change.absolute)
  const counted = { ...indicator, decimals: change.decimals }
  const { number, noun } = amountParts(counted, size, messages.lang)
  const one = number === '1'
  return messages.difference({
    measure: indicator.measure,
    direction,
    precision: writtenPrecision(change, indicator, messages.lang),
    number,
    noun: indicator.measure === 'rate' ? messages.percentagePoints(one) : noun,
    one,
  })
}

/**
 * A percentage without its sign and with one decimal: `9.8`, `25.0` of 24.96, `25` of exactly 25, and without
 * decimals where the figures allow none. What is not a hundred in full never reads so: `99.97`.
 */
function percentDigits(percent: number, known: Change['relativeDecimals']): string {
  const whole = Math.round(percent)
  // A quotient of decimals misses a whole number by no more than binary noise.
  const isWhole = Math.abs(percent - whole) <= whole * 2 ** -50
  if (isWhole || (known === 0 && whole !== 100)) return plainDigits(whole, 0)
  const decimals = [1, 2, 3, 4].find((places) => roundTo(percent, places) !== 100) ?? 1
  return plainDigits(roundTo(percent, decimals), decimals)
}

/**
 * The digits of a change in percent, without sign: `9.8`; `0.0` for less than a tenth. Null where the change
 * has no percentage.
 */
export function writtenPercent(change: Change): string | null {
  const { relative, direction } = change
  if (relative === null || direction === 'level' || direction === 'unknown') return null
  return percentDigits(Math.abs(relative), change.relativeDecimals)
}

/** A percentage in both forms: `−9.8%` and, for a sentence, `下降9.8%`. */
function relativeTexts(
  change: Change,
  messages: FigureMessages,
): { readonly signed: string; readonly clause: string } | null {
  const { direction } = change
  const percent = writtenPercent(change)
  if (percent === null || direction === 'level' || direction === 'unknown') return null
  const precision = changePrecision(change)
  if (Number(percent) === 0) {
    // "About under 0.1%" is no information.
    if (precision !== 'exact') return null
    return { signed: messages.tinyRelative, clause: messages.tinyRelativeClause(direction) }
  }
  const digits = messages.lang === 'en' ? grouped(percent) : percent
  return {
    signed: messages.relative(direction, precision, digits),
    clause: messages.relativeClause(direction, precision, digits),
  }
}

/** A difference in pieces; a rate's is in percentage points. */
export function formatDifference(
  difference: Difference,
  indicator: Indicator,
  messages: FigureMessages,
): DifferenceText {
  return {
    absolute: absoluteText(difference, indicator, messages),
    arrow: ARROWS[difference.direction],
  }
}

/** A change in pieces: difference, percentage, arrow and verdict. */
export function formatChange(
  change: Change,
  indicator: Indicator,
  messages: FigureMessages,
): ChangeText {
  return {
    ...formatDifference(change, indicator, messages),
    relative: relativeTexts(change, messages)?.signed ?? null,
    verdictWord: change.verdict === 'neutral' ? null : messages.verdict[change.verdict],
  }
}

/** A change with the year that it is compared with, in three pieces: the middle one stands out. */
export function changePieces(
  change: Change,
  indicator: Indicator,
  messages: FigureMessages,
): ChangePieces {
  const when = whenText(change.from, messages)
  if (change.direction === 'level')
    return ['', messages.sameAs(when, changePrecision(change) === 'exact'), '']
  if (change.direction === 'unknown')
    return [messages.unknownSince(when, figureText(change.from, indicator, messages)), '', '']
  const { absolute } = formatDifference(change, indicator, messages)
  return messages.comparedWith(when, absolute, relativeTexts(change, messages)?.clause ?? null)
}

/** `比2019年减少9件，下降9.8%`, `9 fewer cases than in 2019, down 9.8%`. */
export function comparisonText(
  change: Change,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  return changePieces(change, indicator, messages).join('')
}
