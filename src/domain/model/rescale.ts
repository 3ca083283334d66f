import type { Indicator } from './indicator'

/** A value of one indicator in another's power of ten: 2722 万 is 0.2722 亿. Units must be the same. */
export function rescale(value: number, from: Indicator, to: Indicator): number {
  const power = from.multiplier - to.multiplier
  // Dividing by a whole power of ten rounds once; multiplying by 0.0001 would round twice.
  return power >= 0 ? value * 10 ** power : value / 10 ** -power
}
