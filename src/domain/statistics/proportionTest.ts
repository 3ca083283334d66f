import { twoSidedTail } from './distribution'

/**
 * The chance of two shares x1/n1 and x2/n2 differing at least this much if both came from one: the
 * two-proportion z-test with the pooled share, two-sided, without continuity correction (R's
 * prop.test with correct = FALSE). 1 where every trial, or none, succeeded on both terms.
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
  const pooled = (successes / total) * ((total - successes) / total)
  const z = (x1 / n1 - x2 / n2) / Math.sqrt(pooled * (1 / n1 + 1 / n2))
  return twoSidedTail(z)
}
