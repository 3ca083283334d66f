import type { Indicator } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import { scaleDecimal, toDecimal } from '../statistics/decimal'
import { roundTo } from '../statistics/rounding'

type Side = { readonly figure: ReportedValue; readonly indicator: Indicator }

/**
 * Whether a figure exceeds its limit. `rounded`: by less than the limit's own rounding, as 2722万 beside
 * 0.27亿 does, which contradicts nothing.
 */
export function compareWithLimit(inside: Side, around: Side): 'within' | 'rounded' | 'above' {
  const power = inside.indicator.multiplier - around.indicator.multiplier
  const limit = toDecimal(around.figure)
  const { value } = scaleDecimal(toDecimal(inside.figure), power)
  if (value <= limit.value) return 'within'
  return roundTo(value, limit.decimals) <= limit.value ? 'rounded' : 'above'
}
