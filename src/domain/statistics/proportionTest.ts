import { computeExactTail } from './exactTail'
import { twoSidedTail } from './distribution'

/** With fewer expected in a cell the normal curve is no guide: W. G. Cochran, Biometrics 10, 1954. */
const FEWEST_EXPECTED = 5

/**
 * The chance of two shares x1/n1 and x2/n2 differing at least this much if both came from one: the
 * two-proportion z-test with the pooled share, two-sided, without continuity correction (R's
 * prop.test with correct = FALSE); Fisher's exact test where a cell of the table is expected to hold
 * fewer than five (R's fisher.test). 1 where every trial, or none, succeeded on both terms.
 * Throws unless 0 ≤ x ≤ n and n is above 0.
 */
export function compareProportions(x1: number, n1: number, x2: number, n2: number): number {
  for (const [x, n] of [
    [x1, n1],
    [x2, n2],
  ] as const)
    if (!(x >= 0 && x <= n && n > 0 && n < Infinity))
      throw new RangeError(`Not a share: ${x} of ${n}`)
  const total = n1 + n2
  const successes = x1 + x2
  if (successes === 0 || successes === total) return 1
  const fewest = (Math.min(n1, n2) / total) * Math.min(successes, total - successes)
  if (fewest < FEWEST_EXPECTED) return fisherExact(x1, n1, x2, n2)
  const pooled = (successes / total) * ((total - successes) / total)
  const z = (x1 / n1 - x2 / n2) / Math.sqrt(pooled * (1 / n1 + 1 / n2))
  return twoSidedTail(z)
}

/**
 * Fisher's exact test of a table of two rows, two-sided by minimum likelihood: given both margins, the
 * successes of the first share are hypergeometric (R. A. Fisher, Statistical Methods for Research
 * Workers, 1934, 21.02).
 */
function fisherExact(x1: number, n1: number, x2: number, n2: number): number {
  // One fixed order makes the answer the same to the last bit whichever share comes first.
  if (n1 > n2 || (n1 === n2 && x1 > x2)) return fisherExact(x2, n2, x1, n1)
  const successes = x1 + x2
  const lowest = Math.max(0, successes - n2)
  const highest = Math.min(n1, successes)
  const mode = Math.floor(((n1 + 1) * (successes + 1)) / (n1 + n2 + 2))
  return computeExactTail(x1, {
    lowest,
    highest,
    mode: Math.min(highest, Math.max(lowest, mode)),
    ratio: (k) => (((n1 - k) / (k + 1)) * (successes - k)) / (n2 - successes + k + 1),
  })
}
