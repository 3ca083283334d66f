import type { FigureMessages } from '../../messages/messages'
import type { Change, Difference } from '../../domain/comparison/change'
import type { Indicator } from '../../domain/model/indicator'
import type { Precision } from '../../domain/model/observation'
import { roundTo } from '../../domain/statistics/rounding'
import { grouped, plainDigits } from '../values/digits'
import { figureText } from '../values/figure'
import { whenText } from '../values/period'
import { amountParts } from '../values/unit'
import { formatValue } from '../values/value'

/** A difference in pieces, for cards and tables. */
type DifferenceText = {
  /** `少 9 件`, `高 3.20 个百分点`, `持平`. */
  readonly absolute: string
  readonly arrow: '↑' | '↓' | '→'
}

/** A change in pieces. */
type ChangeText = DifferenceText & {
  /** `−9.8%`; null for a rate, a small base and where nothing changed. */
  readonly relative: string | null
  /** 向好, 需关注, 中性. */
  readonly verdictWord: string
}

const ARROWS = { up: '↑', down: '↓', level: '→' } as const

/**
 * How exact a difference is. A rise to "at least 1600" or a fall from it is at least that large; any other
 * inexact figure only allows "about".
 */
export function changePrecision({ from, to, direction }: Difference): Precision {
  if (from.precision === 'exact' && to.precision === 'exact') return 'exact'
  const [grows, stays] = direction === 'up' ? [to, from] : [from, to]
  return grows.precision === 'atLeast' && stays.precision === 'exact' ? 'atLeast' : 'about'
}

function absoluteText(change: Difference, indicator: Indicator, messages: FigureMessages): string {
  if (change.direction === 'level') return messages.noDifference
  const size = Math.abs(change.absolute)
  const one = formatValue(size, indicator, messages.lang) === '1'
  const { number, noun } = amountParts(indicator, size, messages.lang)
  return messages.difference({
    measure: indicator.measure,
    direction: change.direction,
    precision: changePrecision(change),
    number,
    noun: indicator.measure === 'rate' ? messages.percentagePoints(one) : noun,
    one,
  })
}

function relativeText(change: Change, messages: FigureMessages): string | null {
  if (change.relative === null || change.direction === 'level') return null
  const precision = changePrecision(change)
  const percent = plainDigits(roundTo(Math.abs(change.relative), 1), 1)
  // "About under 0.1%" is no information.
  if (percent === '0.0') return precision === 'exact' ? messages.tinyRelative : null
  const digits = messages.lang === 'en' ? grouped(percent) : percent
  return messages.relative(change.direction, precision, digits)
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
    relative: relativeText(change, messages),
    verdictWord: messages.verdict[change.verdict],
  }
}

/** `比 2019 年少 9 件（−9.8%）`, `9 fewer cases than in 2019 (−9.8%)`. */
export function comparisonText(
  change: Change,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  const when = whenText(change.from, messages)
  if (change.direction === 'level')
    return messages.sameAs(when, changePrecision(change) === 'exact')
  const { absolute, relative } = formatChange(change, indicator, messages)
  return messages.comparedWith(when, absolute, relative)
}

/**
 * Level, absolute and relative together: `83 件 · 比 2019 年少 9 件（−9.8%）`. Not for two years that
 * are not comparable: see `formatSentence`.
 */
export function changeText(change: Change, indicator: Indicator, messages: FigureMessages): string {
  return `${figureText(change.to, indicator, messages)} · ${comparisonText(change, indicator, messages)}`
}
