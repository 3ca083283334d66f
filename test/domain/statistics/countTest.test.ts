import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCounts } from '../../../src/domain/statistics/countTest'
import { twoSidedTail } from '../../../src/domain/statistics/distribution'

describe('compareCounts', () => {
  // The example in the documentation of R's poisson.test: p-value = 0.07967.
  it("gives the p of R's poisson.test(c(11, 6+8+7), c(800, 1083+1050+878))", () => {
    expect(compareCounts(11, 6 + 8 + 7, 800, 1083 + 1050 + 878)).toBeCloseTo(0.07967, 5)
  })

  it("gives the p of R's poisson.test(c(10, 2), c(20000, 17887)): 0.0421", () => {
    expect(compareCounts(10, 2, 20000, 17887)).toBeCloseTo(0.0421, 4)
  })

  // Gu et al. 2008, example 1; exactci::poisson.exact(c(60, 30), c(51477.5, 54308.7),
  // tsmethod = "minlike") as recorded in statsmodels, stats/tests/results/results_rates.py.
  it('gives the p of poisson.exact by minimum likelihood to twelve digits', () => {
    expect(compareCounts(60, 30, 51477.5, 54308.7)).toBeCloseTo(0.000675182658686321, 14)
  })

  // scipy.stats.binomtest(a, a + b) of SciPy 1.17.
  it.each([
    [92, 83, 0.5454726578478973],
    [45, 33, 0.21268281985080573],
    [0, 5, 0.0625],
    [0, 6, 0.03125],
    [5224, 5000, 0.027418650448162475],
    [1_000_000, 1_003_000, 0.034088365079432],
    [1_999_000, 2_001_000, 0.3175525390900999],
  ])('agrees with an independent binomial test for %d against %d', (a, b, expected) => {
    expect(Math.abs(compareCounts(a, b) / expected - 1)).toBeLessThan(1e-9)
  })

  it('finds the falls of the 2020 report, 92 to 83 and 45 to 33, no rarer than chance allows', () => {
    expect(compareCounts(92, 83)).toBeGreaterThan(0.05)
    expect(compareCounts(45, 33)).toBeGreaterThan(0.05)
  })

  it('gives p = 1 for equal counts, zeros included', () => {
    expect(compareCounts(0, 0)).toBe(1)
    expect(compareCounts(83, 83)).toBe(1)
  })

  it('continues smoothly into the normal approximation', () => {
    // A total of 4 million has the standard deviation of 1000 at which the exact sum ends.
    for (const gap of [0, 1000, 2000, 4000]) {
      const exact = compareCounts(2_000_000 - gap, 2_000_000)
      const beyond = compareCounts(2_003_000 - gap, 2_003_000)
      const z = Math.max(0, gap / 2 - 0.5) / Math.sqrt((4_006_000 - gap) / 4)
      expect(beyond).toBeCloseTo(twoSidedTail(z), 9)
      expect(Math.abs(exact / beyond - 1)).toBeLessThan(0.005)
    }
  })

  // A loop over the counts would run into the test's time limit.
  it('compares counts of a million and beyond', () => {
    for (const count of [1_000_000, 4e12])
      expect(compareCounts(count, count + 1)).toBeGreaterThan(0.9)
  })

  const counts = fc.oneof(fc.nat(200), fc.nat(20_000), fc.nat(5_000_000))
  const exposures = fc.double({ min: 0.01, max: 1e6, noNaN: true })

  it('gives a probability that is symmetric in the counts', () => {
    fc.assert(
      fc.property(counts, counts, exposures, exposures, (a, b, exposureA, exposureB) => {
        const p = compareCounts(a, b, exposureA, exposureB)
        expect(p >= 0 && p <= 1).toBe(true)
        expect(compareCounts(b, a, exposureB, exposureA)).toBe(p)
      }),
    )
  })

  it('gives a wider gap no larger p than a narrower one of the same total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(499), (half, step) => {
        const gap = Math.min(step, half - 1)
        expect(compareCounts(half - gap - 1, half + gap + 1)).toBeLessThanOrEqual(
          compareCounts(half - gap, half + gap) + 1e-12,
        )
      }),
    )
  })

  it('handles exposures of extremely different size', () => {
    expect(compareCounts(3, 4, 1e-300, 1e300)).toBe(0)
    expect(compareCounts(0, 4, 1e-300, 1e300)).toBe(1)
    expect(compareCounts(4, 0, 1e300, 1e300)).toBe(compareCounts(4, 0))
  })

  it('rejects values that are no number of events or exposure', () => {
    for (const count of [-1, 0.5, NaN, Infinity, 2 ** 53])
      expect(() => compareCounts(count, 1)).toThrow(RangeError)
    for (const exposure of [0, -1, NaN, Infinity])
      expect(() => compareCounts(1, 1, exposure)).toThrow(RangeError)
  })
})
