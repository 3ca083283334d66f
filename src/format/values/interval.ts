import type { FigureMessages } from '../../messages/messages'
import type { Indicator, Measure } from '../../domain/model/indicator'
import type { Interval } from '../../domain/statistics/interval'
import { roundTo } from '../../domain/statistics/rounding'
import { formatValue } from './value'

/** Bounds of counts are whole, those of rates have one decimal. */
function boundDecimals(measure: Measure, decimals: number): number {
  if (measure === 'count') return 0
  return measure === 'rate' ? 1 : decimals
}

/** The bounds without the name, rounded: `66–103`, `57.7%–61.4%`. */
export function boundsText(
  interval: Interval,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  const { lower, upper } = boundTexts(interval, indicator, messages)
  return `${lower}–${upper}`
}

/** A 95% interval with its name: `95%区间66–103`, for a rate `95%区间57.7%–61.4%`. */
export function intervalText(
  interval: Interval,
  indicator: Indicator,
  messages: FigureMessages,
): string {
  const { lower, upper } = boundTexts(interval, indicator, messages)
  return messages.interval(lower, upper)
}

function boundTexts({ lower, upper }: Interval, indicator: Indicator, messages: FigureMessages) {
  const decimals = boundDecimals(indicator.measure, indicator.decimals)
  const sign = indicator.measure === 'rate' ? '%' : ''
  const bound = (value: number): string =>
    formatValue(roundTo(value, decimals), { ...indicator, decimals }, messages.lang) + sign
  return { lower: bound(lower), upper: bound(upper) }
}
