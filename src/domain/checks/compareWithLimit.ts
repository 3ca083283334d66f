import type { Indicator } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import { scaleDecimal, toDecimal } from '../statistics/decimal'
import { findRoundingRange } from '../statistics/roundingRange'

type Side = { readonly figure: ReportedValue; readonly indicator: Indicator }

/**
 * Whether a figure exceeds its limit. `rounded`: by less than the rounding of the two, as 2722万 beside
 * 0.27亿 and 1.3亿 beside 12950万 do, which contradicts nothing.
 */
export function compareWithLimit(inside: Side, around: Side): 'within' | 'rounded' | 'above' {
  const { multiplier } = around.indicator
  const figure = toDecimal(inside.figure)
  const limit = toDecimal(around.figure)
  const { value } = scaleDecimal(figure, inside.indicator.multiplier - multiplier)
  if (value <= limit.value) return 'within'
  const { low } = findRoundingRange(inside.indicator, figure, multiplier)
  const { high } = findRoundingRange(around.indicator, limit)
  return low < high ? 'rounded' : 'above'
}
