import type { Indicator, Measure } from '../indicators/indicator'
import type { Interval } from '../indicators/interval'
import { roundTo } from '../indicators/rounding'
import { formatValue } from './value'
import type { FigureWords } from './figureWords'

/** Cases are whole; the bounds of a rate need no more than a tenth of a point. */
function boundDecimals(measure: Measure, decimals: number): number {
  if (measure === 'count') return 0
  return measure === 'rate' ? 1 : decimals
}

/** A 95% interval: `95% 区间 66–103`, for a rate `95% 区间 57.7%–61.4%`. Bounds are rounded, counts to whole ones. */
export function intervalText(interval: Interval, indicator: Indicator, words: FigureWords): string {
  const decimals = boundDecimals(indicator.measure, indicator.decimals)
  const sign = indicator.measure === 'rate' ? '%' : ''
  const bound = (value: number): string =>
    formatValue(roundTo(value, decimals), { ...indicator, decimals }, words.lang) + sign
  return words.interval(bound(interval.lower), bound(interval.upper))
}
