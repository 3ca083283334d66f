import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoSidedTail } from '../../../src/domain/statistics/distribution'
import { compareProportions } from '../../../src/domain/statistics/proportionTest'

function choose(n: number, k: number): bigint {
  let result = 1n
  for (let step = 1; step <= k; step++) result = (result * BigInt(n - k + step)) / BigInt(step)
  return result
}

/** Fisher's two-sided p by exact enumeration of every table with the same margins. */
function enumerate(x1: number, n1: number, x2: number, n2: number): number {
  const successes = x1 + x2
  const tables = Array.from({ length: successes + 1 }, (_, k) =>
    k > n1 || successes - k > n2 ? 0n : choose(n1, k) * choose(n2, successes - k),
  )
  const observed = tables[x1] ?? 0n
  const sum = (weights: readonly bigint[]) => weights.reduce((all, weight) => all + weight, 0n)
  return Number(sum(tables.filter((weight) => weight <= observed))) / Number(sum(tables))
}

describe('compareProportions', () => {
  // influentialpoints.com/notes/n9rmf3.htm, Two-sample test for independent proportions, R's prop.test
  // without continuity correction: shares 0.4392523 and 0.3046875, X-squared = 6.1026, p = 0.01350;
  // the counts are those that alone give its printed shares and interval 0.03074072–0.23838896.
  it("gives the published p of R's prop.test for 94 of 214 against 39 of 128", () => {
    expect(94 / 214).toBeCloseTo(0.4392523, 7)
    expect(39 / 128).toBe(0.3046875)
    expect(compareProportions(94, 214, 39, 128)).toBeCloseTo(0.0135, 5)
  })

  // homeworksource.com/p/1008622, worked by hand: z = −1.266015, one-sided p = 0.1030278 from a
  // t-distribution with 538 degrees of freedom, which the normal curve meets to the third decimal.
  it('gives the p of an example worked by hand, 140 of 200 against 255 of 340', () => {
    expect(compareProportions(140, 200, 255, 340)).toBeCloseTo(twoSidedTail(1.266015), 6)
    expect(compareProportions(140, 200, 255, 340) / 2).toBeCloseTo(0.103, 3)
  })

  it('gives p = 1 for equal shares, also of 0 and 100 %', () => {
    expect(compareProportions(5, 10, 50, 100)).toBe(1)
    expect(compareProportions(0, 10, 0, 500)).toBe(1)
    expect(compareProportions(10, 10, 500, 500)).toBe(1)
  })

  // Fisher's tea tasting (R's fisher.test), and the examples of scipy.stats.fisher_exact.
  it.each([
    [3, 4, 1, 4, 0.4857143],
    [8, 10, 1, 6, 0.03496503],
    [6, 8, 1, 5, 0.1025641],
  ])('gives the exact p of %d of %d against %d of %d', (x1, n1, x2, n2, expected) => {
    expect(compareProportions(x1, n1, x2, n2)).toBeCloseTo(expected, 7)
  })

  it('sums the tables no likelier than the observed one where a cell is sparse', () => {
    const sparse = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }), fc.nat(4))
      .map(([n1, n2, x2]) => ({ n1, n2, x1: Math.min(n1, 4 - x2), x2: Math.min(n2, x2) }))
      .filter(({ x1, x2, n1, n2 }) => x1 + x2 > 0 && x1 + x2 < n1 + n2)
    fc.assert(
      fc.property(sparse, ({ x1, n1, x2, n2 }) => {
        expect(compareProportions(x1, n1, x2, n2)).toBeCloseTo(enumerate(x1, n1, x2, n2), 9)
      }),
    )
  })

  const share = fc
    .tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }))
    .map(([x, n]): [number, number] => [Math.min(x, n), n])

  it('gives a probability that is symmetric in shares and in successes and failures', () => {
    fc.assert(
      fc.property(share, share, ([x1, n1], [x2, n2]) => {
        const p = compareProportions(x1, n1, x2, n2)
        expect(p >= 0 && p <= 1).toBe(true)
        expect(compareProportions(x2, n2, x1, n1)).toBe(p)
        expect(compareProportions(n1 - x1, n1, n2 - x2, n2)).toBeCloseTo(p, 6)
      }),
    )
  })

  it('rejects values that are no share', () => {
    expect(() => compareProportions(1, 0, 1, 2)).toThrow(RangeError)
    expect(() => compareProportions(3, 2, 1, 2)).toThrow(RangeError)
    expect(() => compareProportions(1, 2, -1, 2)).toThrow(RangeError)
    expect(() => compareProportions(1, 2, NaN, 2)).toThrow(RangeError)
  })
})
