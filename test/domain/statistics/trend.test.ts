import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mannKendall } from '../../../src/domain/statistics/trend'

/** A course of n different values with the given score, from the all-rising one by neighbours' swaps. */
function withScore(n: number, score: number): readonly number[] {
  const values = Array.from({ length: n }, (_, index) => index)
  let inversions = ((n * (n - 1)) / 2 - score) / 2
  for (let end = n - 1; end > 0; end--)
    for (let index = 0; index < end && inversions > 0; index++) {
      const [left = 0, right = 0] = values.slice(index, index + 2)
      values.splice(index, 2, right, left)
      inversions -= 1
    }
  return values
}

describe('mannKendall', () => {
  // Kendall's exact table (Gilbert 1987, table A18), one-sided, n = 5.
  it.each([
    [0, 0.592],
    [2, 0.408],
    [4, 0.242],
    [6, 0.117],
    [8, 0.042],
    [10, 0.0083],
  ])('has the exact one-sided probability of a score of %d in five years', (score, expected) => {
    const { p } = mannKendall(withScore(5, score))
    expect(p).toBeCloseTo(Math.min(1, 2 * expected), 2)
  })

  // Smallest scores at 95 % and 99 % one-sided confidence: help.earthsoft.com, Mann-Kendall Tests.
  it.each([
    [5, 8, 10],
    [6, 11, 13],
    [7, 13, 17],
    [8, 16, 20],
    [9, 18, 24],
    [10, 21, 27],
  ])('reaches the published critical scores of %d years at %d and %d', (n, at95, at99) => {
    const oneSided = (score: number): number => mannKendall(withScore(n, score)).p / 2
    expect(oneSided(at95)).toBeLessThan(0.05)
    expect(oneSided(at95 - 2)).toBeGreaterThan(0.05)
    expect(oneSided(at99)).toBeLessThan(0.01)
    expect(oneSided(at99 - 2)).toBeGreaterThan(0.01)
  })

  // J. Little, "A Mann-Kendall example (by hand)", mathcs.holycross.edu: S = 54, one tie, z = 2.9058.
  it('matches the example worked by hand: fourteen values, one tie, one-sided p 0.0018', () => {
    const values = [
      12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7,
    ]
    const trend = mannKendall(values)
    expect(trend.kind).toBe('rising')
    expect(trend.years).toBe(14)
    expect(trend.p / 2).toBeCloseTo(0.0018, 4)
  })

  // EPA QA/G-9S, p. 109: S = 22, variance 155.33 for two groups of ties, z = 1.685.
  it('matches the example of the EPA guidance with two groups of ties', () => {
    const trend = mannKendall([10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15])
    expect(trend.p).toBeCloseTo(0.092, 3)
    expect(trend.kind).toBe('none')
  })

  it('counts arrangements of tied values exactly in short courses', () => {
    // 60 arrangements of 1 1 2 3 4; the most rising and the most falling one: 2 ÷ 60.
    expect(mannKendall([1, 1, 2, 3, 4]).p).toBeCloseTo(2 / 60, 12)
    expect(mannKendall([1, 1, 1, 1, 2]).p).toBeCloseTo(2 / 5, 12)
  })

  it('finds a trend in five years that only rise or only fall', () => {
    expect(mannKendall([1, 2, 3, 4, 5])).toEqual({
      kind: 'rising',
      p: expect.closeTo(2 / 120, 12),
      years: 5,
    })
    expect(mannKendall([5, 4, 3, 2, 1]).kind).toBe('falling')
    expect(mannKendall([1, 2, 3, 5, 4]).kind).toBe('none')
  })

  it('calls equal years level', () => {
    expect(mannKendall([7, 7, 7, 7, 7])).toEqual({ kind: 'level', p: 1, years: 5 })
    expect(mannKendall(Array.from({ length: 12 }, () => 0))).toMatchObject({ kind: 'level', p: 1 })
  })

  it('rejects fewer than five years', () => {
    expect(() => mannKendall([1, 2, 3, 4])).toThrow(RangeError)
    expect(() => mannKendall([])).toThrow(RangeError)
  })

  const courses = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 30 })

  it('gives a probability that is the same for reversed and negated values', () => {
    const turned = {
      rising: 'falling',
      falling: 'rising',
      level: 'level',
      none: 'none',
    } as const
    fc.assert(
      fc.property(courses, (values) => {
        const { kind, p } = mannKendall(values)
        expect(p > 0 && p <= 1).toBe(true)
        for (const other of [[...values].reverse(), values.map((value) => -value)]) {
          expect(mannKendall(other).p).toBeCloseTo(p, 12)
          expect(mannKendall(other).kind).toBe(turned[kind])
        }
      }),
    )
  })

  it('depends on the order of values only', () => {
    fc.assert(
      fc.property(courses, (values) => {
        expect(mannKendall(values.map((value) => value ** 3 + 5))).toEqual(mannKendall(values))
      }),
    )
  })
})
