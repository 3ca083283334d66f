import type { Indicator } from '../model/indicator'
import { scaleDecimal, type Decimal } from './decimal'

/** Where a number lies that is known to its printed digits only. */
export type Range = { readonly low: number; readonly high: number }

/** Cases and money to the yuan are counted out; 万, decimals and percentages are rounded. */
function isRounded({ measure, multiplier }: Indicator, decimals: number): boolean {
  const isCounted = measure === 'count' || measure === 'amount'
  return !isCounted || multiplier > 0 || decimals > 0
}

/**
 * The numbers that a figure of an indicator may stand for, in units of ten to `multiplier`: half a unit of
 * its last digit on either side where it is rounded, else itself.
 */
export function findRoundingRange(
  indicator: Indicator,
  { value, decimals }: Decimal,
  multiplier = indicator.multiplier,
): Range {
  const half = isRounded(indicator, decimals) ? 10 ** -decimals / 2 : 0
  const scale = (bound: number): number =>
    scaleDecimal({ value: bound, decimals }, indicator.multiplier - multiplier).value
  return { low: scale(value - half), high: scale(value + half) }
}

export function addRanges(ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  }
}

export function subtractRanges(a: Range, b: Range): Range {
  return { low: a.low - b.high, high: a.high - b.low }
}

/** 100 × `part` ÷ `whole`, of a whole above zero and a part that is not negative; else every number. */
export function percentRange(part: Range, whole: Range): Range {
  if (whole.low <= 0 || part.high < 0) return { low: -Infinity, high: Infinity }
  return {
    low: (100 * Math.max(0, part.low)) / whole.high,
    high: (100 * part.high) / whole.low,
  }
}

/**
 * Whether some number within a range prints as the given one, rounded or cut. A range of rounded figures
 * contradicts only what lies outside: 1.82 万 and 1.84 万 stand for a rise of 0.5 to 1.7 %, so they may print
 * as 1.2 %. False for a single number: that is for `matchesPrinted`.
 */
export function mayPrintAs({ low, high }: Range, { value, decimals }: Decimal): boolean {
  const unit = 10 ** -decimals
  const below = value > 0 ? unit / 2 : unit
  const above = value < 0 ? unit / 2 : unit
  return low < high && low < value + above && high > value - below
}
