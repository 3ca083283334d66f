import { twoSidedTail } from './distribution'

/** Binomial standard deviation above which the normal curve is used: its error is then below 1e-6. */
const WIDEST_EXACT = 1000

/** Weights below this are nothing beside the mode's 1. */
const NEGLIGIBLE = 1e-300

/** Outcomes count as equally likely within this relative difference, as in R's binom.test. */
const TIE = 1e-7

/** Weights of a binomial's outcomes from the mode (1) outward in one direction, until negligible. */
function weightsFrom(mode: number, steps: number, ratio: (outcome: number) => number): number[] {
  const weights: number[] = []
  let weight = 1
  for (let step = 0; step < steps; step++) {
    weight *= ratio(mode + step)
    if (!(weight > NEGLIGIBLE)) break
    weights.push(weight)
  }
  return weights
}

/** Two-sided exact p of `a` events out of `total`, whose odds of belonging to `a` are `odds`. */
function exactP(a: number, total: number, odds: number, share: number): number {
  const mode = Math.min(total, Math.floor((total + 1) * share))
  const up = weightsFrom(mode, total - mode, (k) => ((total - k) / (k + 1)) * odds)
  const down = weightsFrom(0, mode, (step) => (mode - step) / (total - mode + step + 1) / odds)
  const observed = a === mode ? 1 : a > mode ? up[a - mode - 1] : down[mode - a - 1]
  if (observed === undefined) return 0
  let all = 0
  let asRare = 0
  // From the tails inward, so that small weights are not lost beside large ones.
  for (const weight of [...up.reverse(), ...down.reverse(), 1]) {
    all += weight
    if (weight <= observed * (1 + TIE)) asRare += weight
  }
  return Math.min(1, asRare / all)
}

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
  if (deviation <= WIDEST_EXACT) return exactP(a, total, odds, share)
  const distance = Math.max(0, Math.abs(a - total * share) - 0.5)
  return twoSidedTail(distance / deviation)
}
