import type { FigureMessages } from '../../messages/messages'
import type { Indicator, Measure } from '../../domain/model/indicator'
import type { Interval } from '../../domain/statistics/interval'
import { roundTo } from '../../domain/statistics/rounding'
import { unitText } from './unit'
import { formatValue } from './value'

/** Bounds of counts are whole, those of rates have one decimal. */
function boundDecimals(measure: Measure, decimals: number): number {
  if (measure === 'count') return 0
  return measure === 'rate' ? 1 : decimals
}

/** More decimals than one tell the bounds of a rate near 0 or 100 % apart, up to this many. */
const MOST_DECIMALS = 4

/** The bounds, rounded, without the unit of a count: `66` and `103`, `57.7%` and `61.4%`, `99.98%` and `100.00%`. */
export function boundTexts(
  { lower, upper }: Interval,
  indicator: Indicator,
  messages: FigureMessages,
): { readonly lower: string; readonly upper: string } {
  let decimals = boundDecimals(indicator.measure, indicator.decimals)
  const agree = () => roundTo(lower, decimals) === roundTo(upper, decimals)
  while (indicator.measure === 'rate' && decimals < MOST_DECIMALS && agree()) decimals += 1
  const sign = indicator.measure === 'rate' ? '%' : ''
  const bound = (value: number): string =>
    formatValue(roundTo(value, decimals), { ...indicator, decimals }, messages.lang) + sign
  return { lower: bound(lower), upper: bound(upper) }
}

/** The bounds with their unit, for a table cell: `66～103件`, `57.7%～61.4%`. */
export function boundsText(
  interval: Interval,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  const { lower, upper } = boundTexts(interval, indicator, messages)
  const unit = unitText(indicator, interval.upper, messages.lang)
  return messages.range(lower, upper, indicator.measure === 'rate' ? '' : unit)
}

/**
 * What the interval of a figure says, to follow the figure: `常年水平95%区间66～103件`. The
 * bounds alone would read as an error of counting.
 */
export function intervalText(
  interval: Interval,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  return messages.interval(boundsText(interval, indicator, messages))
}
