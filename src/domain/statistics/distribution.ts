/** Terms after which both expansions below have settled to double precision on their side of z = 3. */
const TERMS = 120

/**
 * The chance that a standard normal value lies at least `z` from zero on either side: 0.05 at 1.96.
 * The sign of z does not matter. Accurate to about 1e-13 relative; 0 where that underflows.
 * Below 3 by the series, above by the continued fraction, of G. Marsaglia, Evaluating the Normal
 * Distribution, Journal of Statistical Software 11(4), 2004, and Abramowitz & Stegun 26.2.14.
 */
export function twoSidedTail(z: number): number {
  const distance = Math.abs(z)
  const density = Math.exp(-(distance ** 2) / 2) / Math.sqrt(2 * Math.PI)
  if (distance < 3) {
    let term = distance
    let sum = distance
    for (let index = 1; index < TERMS; index++) {
      term *= distance ** 2 / (2 * index + 1)
      sum += term
    }
    return 1 - 2 * density * sum
  }
  let fraction = distance
  for (let index = TERMS; index > 0; index--) fraction = distance + index / fraction
  return (2 * density) / fraction
}

/**
 * The chance that a value of Student's t with `degrees` degrees of freedom lies at least `t` from zero on
 * either side: the finite sums of Abramowitz & Stegun 26.7.3 and 26.7.4. Accurate to about 1e-14
 * absolute. Throws unless the degrees of freedom are a whole number above 0.
 */
export function studentTail(t: number, degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1)
    throw new RangeError(`Not degrees of freedom: ${degrees}`)
  const distance = Math.abs(t)
  const angle = Math.atan(distance / Math.sqrt(degrees))
  const cosine = Math.cos(angle)
  const odd = degrees % 2
  let term = odd === 1 ? cosine : 1
  let sum = degrees === 1 ? 0 : term
  for (let power = 2 + odd; power <= degrees - 2; power += 2) {
    term *= cosine ** 2 * ((power - 1) / power)
    sum += term
  }
  const inside = odd === 1 ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum
  return Math.min(1, Math.max(0, 1 - inside))
}

/** Every interval needs the value of one level, which takes 7,000 steps. */
const criticalValues = new Map<number, number>()

/**
 * The z that leaves 1 − `level` outside on both terms together: 1.96 for 0.95. Inverse of
 * `twoSidedTail`, by halving. Throws where the level is not strictly between 0 and 1.
 */
export function criticalValue(level: number): number {
  const known = criticalValues.get(level)
  if (known !== undefined) return known
  if (!(level > 0 && level < 1)) throw new RangeError(`Not a confidence level: ${level}`)
  let low = 0
  // twoSidedTail(40) is 0 in double precision: no level below 1 lies beyond.
  let high = 40
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (twoSidedTail(middle) > 1 - level) low = middle
    else high = middle
  }
  const value = (low + high) / 2
  criticalValues.set(level, value)
  return value
}

/** A test speaks against chance where chance alone would make a difference as large less often than this. */
export const SIGNIFICANCE = 0.05
