import { at } from '../../domain/model/at'
import { roundTo } from '../../domain/statistics/rounding'

/** As many as every decimal number keeps in double precision. */
const SIGNIFICANT_DIGITS = 15

type Decimal = { readonly digits: string; readonly exponent: number }

/** `digits` are those after the first; without them as many as tell the number from its neighbours. */
function splitDecimal(value: number, digits?: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
  const parts = Math.abs(value).toExponential(digits).split('e')
  return {
    digits: at(parts, 0).replace('.', '').replace(/0+$/, ''),
    exponent: Number(at(parts, 1)),
  }
}

/** The power of ten of a number's first digit: 2 for 184.24. Zero for zero. */
export function findMagnitude(value: number): number {
  return splitDecimal(value, SIGNIFICANT_DIGITS - 1).exponent
}

/**
 * A number's digits in plain notation, without sign and separators, after moving its point `shift`
 * places to the right. Pads with zeros to `decimals` (counted before the shift) and keeps every digit.
 * Throws a RangeError on NaN and infinity.
 */
export function plainDigits(value: number, decimals: number, shift = 0): string {
  // A report may print more digits than arithmetic keeps.
  const isLong = findMagnitude(value) + decimals >= SIGNIFICANT_DIGITS
  const { digits, exponent } = splitDecimal(value, isLong ? undefined : SIGNIFICANT_DIGITS - 1)
  const point = exponent + 1 + shift
  const whole = point > 0 && digits !== '' ? digits.slice(0, point).padEnd(point, '0') : '0'
  const fraction = point > 0 ? digits.slice(point) : digits && '0'.repeat(-point) + digits
  // A whole number of 万 has no zeros after the point of its millions.
  const padded = decimals > 0 ? fraction.padEnd(Math.max(0, decimals - shift), '0') : fraction
  return padded === '' ? whole : `${whole}.${padded}`
}

/** Groups the digits before the point by thousands with commas, the English way. */
export function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}

/** Beyond this a share is so near to none or all that more digits say nothing. */
const MOST_DECIMALS = 6

/**
 * A percentage rounded to at least `decimals`, with more where it would read 0 or 100 without being it: a
 * change of one in 100000 is −0.001, not 0.00.
 */
export function roundPercent(
  value: number,
  decimals: number,
): { readonly value: number; readonly decimals: number } {
  let kept = decimals
  const misleads = () => [0, 100].includes(Math.abs(roundTo(value, kept)))
  while (
    kept < MOST_DECIMALS &&
    misleads() &&
    roundTo(value, MOST_DECIMALS) !== roundTo(value, kept)
  )
    kept += 1
  return { value: roundTo(value, kept), decimals: kept }
}
