import { twoSidedTail } from './distribution'
import { computeExactTail } from './exactTail'

/** Binomial standard deviation above which the normal curve is used: its error is then below 1e-6. */
const WIDEST_EXACT = 1000

/**
 * The chance of two counts differing at least this much if both came from one rate: the conditional
 * exact test, two-sided by minimum likelihood. Given their total, `a` is binomial with the exposures'
 * share (Przyborowski & Wilenski, Biometrika 31, 1940; R's poisson.test). Exposures are the lengths of
 * time, or the populations, that the counts come from. Above a standard deviation of 1000 events
 * (totals over 4 million at equal exposures) the normal curve with continuity correction serves.
 * Throws unless the counts are whole and not negative and the exposures are above 0.
 */
export function compareCounts(a: number, b: number, exposureA = 1, exposureB = 1): number {
  for (const count of [a, b, a + b])
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`Not a number of events: ${count}`)
  for (const exposure of [exposureA, exposureB])
    if (!(exposure > 0 && exposure < Infinity)) throw new RangeError(`Not an exposure: ${exposure}`)
  // One fixed order makes the answer the same to the last bit whichever count comes first.
  if (a > b || (a === b && exposureA > exposureB)) return compareCounts(b, a, exposureB, exposureA)
  const total = a + b
  const odds = exposureA / exposureB
  const share = 1 / (1 + 1 / odds)
  const deviation = Math.sqrt(total * share * (1 / (1 + odds)))
  if (deviation <= WIDEST_EXACT)
    return computeExactTail(a, {
      lowest: 0,
      highest: total,
      mode: Math.min(total, Math.floor((total + 1) * share)),
      ratio: (k) => ((total - k) / (k + 1)) * odds,
    })
  const distance = Math.max(0, Math.abs(a - total * share) - 0.5)
  return twoSidedTail(distance / deviation)
}
