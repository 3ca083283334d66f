import { compareCounts } from '../statistics/countTest'
import { isExactCount, isShareOf } from '../model/exactness'
import type { Indicator } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import { compareProportions } from '../statistics/proportionTest'
import { roundTo } from '../statistics/rounding'
import { SIGNIFICANCE } from '../statistics/significance'
import type { RatioTerms } from '../model/regionDataset'

/** Whether a difference is larger than chance alone would make it, with the test's two-sided p. */
export type Chance =
  | { readonly kind: 'within'; readonly p: number }
  | { readonly kind: 'beyond'; readonly p: number }
  | { readonly kind: 'untested' }

/** What the change means: neutral where the indicator is, where nothing changed, and within chance. */
export type Verdict = 'better' | 'worse' | 'neutral'

/** The difference between two figures of one indicator. */
export type Change = {
  readonly from: ReportedValue
  readonly to: ReportedValue
  /** `to` − `from` in the indicator's unit, exact to its decimals; percentage points for a rate. */
  readonly absolute: number
  /** Percent of `from`, unrounded; null for a rate, a base of zero or less, and a count under 10. */
  readonly relative: number | null
  readonly direction: 'up' | 'down' | 'level'
  readonly chance: Chance
  readonly verdict: Verdict
  /** The two figures cover different parts of their years, as 2019-Q4 and 2020-Q3 do. */
  readonly periodsDiffer: boolean
}

/** A percentage of fewer cases than this makes one case look like a movement. */
const SMALLEST_BASE = 10

/** The part of the year that a figure covers: `Q3` of `2020-Q3`; empty for the whole year. */
function partOfYear({ period, year }: ReportedValue): string {
  if (period === null) return ''
  const text = String(year)
  return (period.startsWith(text) ? period.slice(text.length) : period).replace(/^-/, '')
}

/** Why no percentage of a figure may be told: of a rate never, of nothing, of so few cases. */
export type NoPercentage = 'rate' | 'notPositive' | 'small'

/** Why no percentage of this figure of an indicator may be told; null where it may. */
export function explainNoPercentage(indicator: Indicator, base: number): NoPercentage | null {
  if (indicator.measure === 'rate') return 'rate'
  if (base <= 0) return 'notPositive'
  const isSmall =
    indicator.measure === 'count' && indicator.multiplier === 0 && base < SMALLEST_BASE
  return isSmall ? 'small' : null
}

function relativeOf(indicator: Indicator, from: number, absolute: number): number | null {
  if (explainNoPercentage(indicator, from) !== null) return null
  const percent = (100 * absolute) / from
  return Number.isFinite(percent) ? percent : null
}

function directionOf(absolute: number): Change['direction'] {
  if (absolute === 0) return 'level'
  return absolute > 0 ? 'up' : 'down'
}

function chanceProbability(
  indicator: Indicator,
  from: ReportedValue,
  to: ReportedValue,
  sides: { readonly from: RatioTerms; readonly to: RatioTerms } | undefined,
): number | null {
  if (indicator.nature !== 'flow' || indicator.multiplier !== 0) return null
  switch (indicator.measure) {
    case 'count':
      return isExactCount(from) && isExactCount(to) ? compareCounts(from.value, to.value) : null
    case 'rate':
      if (sides === undefined || !isShareOf(from, sides.from) || !isShareOf(to, sides.to))
        return null
      return compareProportions(
        sides.from.numerator,
        sides.from.denominator,
        sides.to.numerator,
        sides.to.denominator,
      )
    case 'amount':
    case 'duration':
      return null
  }
}

function chanceOf(p: number | null): Chance {
  if (p === null) return { kind: 'untested' }
  return { kind: p < SIGNIFICANCE ? 'beyond' : 'within', p }
}

function verdictOf(
  indicator: Indicator,
  direction: Change['direction'],
  chance: Chance,
  periodsDiffer: boolean,
): Verdict {
  if (direction === 'level' || chance.kind === 'within') return 'neutral'
  // What adds up over time is more in a longer or busier part of the year: that is no improvement.
  const addsUp = indicator.measure === 'count' || indicator.measure === 'amount'
  if (periodsDiffer && indicator.nature === 'flow' && addsUp) return 'neutral'
  switch (indicator.polarity) {
    case 'neutral':
      return 'neutral'
    case 'higherIsBetter':
      return direction === 'up' ? 'better' : 'worse'
    case 'lowerIsBetter':
      return direction === 'up' ? 'worse' : 'better'
  }
}

/**
 * The change of an indicator from one figure to another. Tested against chance at 0.05: exact counts
 * of events by `compareCounts`, exact rates whose sides are given and give them by
 * `compareProportions`; anything else, and figures of different parts of the year, stay untested.
 * Whether the two years may be compared at all is not asked here: see `comparability`.
 */
export function changeBetween(
  indicator: Indicator,
  from: ReportedValue,
  to: ReportedValue,
  sides?: { readonly from: RatioTerms; readonly to: RatioTerms },
): Change {
  const absolute = roundTo(to.value - from.value, indicator.decimals)
  const direction = directionOf(absolute)
  const periodsDiffer = partOfYear(from) !== partOfYear(to)
  const chance = chanceOf(periodsDiffer ? null : chanceProbability(indicator, from, to, sides))
  return {
    from,
    to,
    absolute,
    relative: relativeOf(indicator, from.value, absolute),
    direction,
    chance,
    verdict: verdictOf(indicator, direction, chance, periodsDiffer),
    periodsDiffer,
  }
}
