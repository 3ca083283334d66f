import { judgeChance, NO_EVIDENCE, type Chance, type ChanceEvidence } from './chance'
import { findDirection, findRange, type Direction } from './direction'
import { ownDecimal, subtractDecimals, toDecimal } from '../statistics/decimal'
import type { Indicator } from '../model/indicator'
import { findPartOfYear, type ReportedValue } from '../model/observation'
import { roundTo } from '../statistics/rounding'

/** What the change means: neutral unless a test shows more than chance and the indicator has a better side. */
export type Verdict = 'better' | 'worse' | 'neutral'

/** The difference between two figures of one indicator; across a break there is no more than this. */
export type Difference = {
  readonly from: ReportedValue
  readonly to: ReportedValue
  /** `to` − `from` in the indicator's unit, exact to the last digit; percentage points for a rate. */
  readonly absolute: number
  /** How many decimals `absolute` is known to: those of the more precise figure, beside 约 of the less precise. */
  readonly decimals: number
  readonly direction: Direction
  /** The two figures cover different parts of their years, as 2019-Q4 and 2020-Q3 do. */
  readonly periodsDiffer: boolean
}

/** The difference between two comparable figures, with its percentage and what it means. */
export type Change = Difference & {
  /**
   * Percent of `from`, unrounded; null for a rate, a base of zero or less, a count under 10, a change of sign
   * and an unknown direction.
   */
  readonly relative: number | null
  /** How many decimals of it the two figures allow. */
  readonly relativeDecimals: 0 | 1
  readonly chance: Chance
  readonly verdict: Verdict
}

/** On fewer cases a percentage overstates a single case. */
const SMALLEST_BASE = 10

export type NoPercentage = 'rate' | 'notPositive' | 'small'

/** Why a figure is no base of a percentage; null where it is one. */
export function explainNoPercentage(indicator: Indicator, base: number): NoPercentage | null {
  if (indicator.measure === 'rate') return 'rate'
  if (base <= 0) return 'notPositive'
  const isSmall =
    indicator.measure === 'count' && indicator.multiplier === 0 && base < SMALLEST_BASE
  return isSmall ? 'small' : null
}

function computeRelative(indicator: Indicator, { from, to, direction }: Difference): number | null {
  if (direction === 'unknown' || to.value < 0) return null
  if (explainNoPercentage(indicator, from.value) !== null) return null
  // With all digits of a derived figure, which `absolute` shortens.
  const { value } = subtractDecimals(ownDecimal(to.value), ownDecimal(from.value))
  const percent = (100 * value) / from.value
  return Number.isFinite(percent) ? percent : null
}

/** One decimal; none where an approximate figure allows more than a tenth of a point either way. */
function countRelativeDecimals({ from, to }: Difference): 0 | 1 {
  if (from.precision !== 'about' && to.precision !== 'about') return 1
  const [before, after] = [findRange(from), findRange(to)]
  const percents = [before.low, before.high].flatMap((base) =>
    [after.low, after.high].map((value) => (100 * value) / base),
  )
  return (Math.max(...percents) - Math.min(...percents)) / 2 <= 0.1 ? 1 : 0
}

/** Only a test proves a change: an untested one, however large, is neither better nor worse. */
function judgeVerdict(indicator: Indicator, direction: Direction, chance: Chance): Verdict {
  if (chance.kind !== 'beyond' || direction === 'level' || direction === 'unknown') return 'neutral'
  switch (indicator.polarity) {
    case 'neutral':
      return 'neutral'
    case 'higherIsBetter':
      return direction === 'up' ? 'better' : 'worse'
    case 'lowerIsBetter':
      return direction === 'up' ? 'worse' : 'better'
  }
}

/** The difference of two figures, whether or not their years are comparable. */
export function computeDifference(from: ReportedValue, to: ReportedValue): Difference {
  const [first, second] = [toDecimal(from), toDecimal(to)]
  const exact = subtractDecimals(second, first)
  const isAbout = from.precision === 'about' || to.precision === 'about'
  const decimals = isAbout ? Math.min(first.decimals, second.decimals) : exact.decimals
  const absolute = roundTo(exact.value, decimals)
  const periodsDiffer = findPartOfYear(from) !== findPartOfYear(to)
  return { from, to, absolute, decimals, direction: findDirection(from, to), periodsDiffer }
}

/**
 * The change of an indicator between two figures that `findComparability` allows to compare, judged
 * against chance by `judgeChance`.
 */
export function computeChange(
  indicator: Indicator,
  from: ReportedValue,
  to: ReportedValue,
  evidence: ChanceEvidence = NO_EVIDENCE,
): Change {
  const difference = computeDifference(from, to)
  const chance = judgeChance(indicator, from, to, evidence)
  return {
    ...difference,
    relative: computeRelative(indicator, difference),
    relativeDecimals: countRelativeDecimals(difference),
    chance,
    verdict: judgeVerdict(indicator, difference.direction, chance),
  }
}
