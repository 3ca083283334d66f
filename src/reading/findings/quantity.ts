import type { PrintedFigure } from '../figures/figure'
import { scaleDecimal, type Decimal } from '../../domain/statistics/decimal'
import { roundTo } from '../../domain/statistics/rounding'
import type { Range } from '../../domain/statistics/roundingRange'

type Printed = Pick<PrintedFigure, 'value' | 'multiplier' | 'decimals' | 'unit'>

/** A figure in ones: 2.41万 is 24100, known to hundreds. */
export function toOnes({ value, multiplier, decimals }: Printed): Decimal {
  const { value: size, decimals: kept } = scaleDecimal({ value, decimals }, multiplier)
  return { value: roundTo(size, Math.max(0, kept)), decimals: kept }
}

/** Where a figure may lie by its rounding: counts to the last one are exact. */
export function findRange(figure: Printed): Range {
  const { value, decimals } = toOnes(figure)
  const isRounded = figure.multiplier > 0 || figure.decimals !== 0 || figure.unit === '%'
  const half = isRounded ? 10 ** -decimals / 2 : 0
  return { low: value - half, high: value + half }
}

/** Whether two figures may be one number: 2.41万 and 24126, but not 2.41万 and 2.42万. */
export function mayBeSame(one: Printed, other: Printed): boolean {
  if (toOnes(one).value === toOnes(other).value) return true
  const [a, b] = [findRange(one), findRange(other)]
  const shared = Math.min(a.high, b.high) - Math.max(a.low, b.low)
  const isExact = a.low === a.high || b.low === b.high
  return isExact ? shared > -NOISE : shared > NOISE
}

/** By how much a sum of these figures may miss, as they are rounded. */
export function findRounding(figures: readonly Printed[]): number {
  return figures.reduce((sum, figure) => {
    const isRounded = figure.multiplier > 0 || figure.decimals > 0
    return sum + (isRounded ? 10 ** -toOnes(figure).decimals / 2 : 0)
  }, NOISE)
}

/** Of binary fractions. */
const NOISE = 1e-6

/** A number as a report prints it, with a true minus sign; at most two decimals unless told otherwise. */
export function formatNumber(value: number, decimals = 2): string {
  const text = String(roundTo(Math.abs(value), decimals))
  return value < 0 ? `−${text}` : text
}

/** A number with exactly so many decimals: 9.8 is 9.80. */
export function formatFixed(value: number, decimals: number): string {
  const text = Math.abs(roundTo(value, decimals)).toFixed(Math.max(0, decimals))
  return value < 0 ? `−${text}` : text
}

/** A figure without its hedge, as in a calculation. */
export function formatFigure({ value, multiplier, unit }: Printed): string {
  const scale = multiplier === 4 ? '万' : multiplier === 8 ? '亿' : ''
  return `${formatNumber(value, 6)}${unit === '%' ? '%' : scale}`
}
