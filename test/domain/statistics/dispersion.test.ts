import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCounts } from '../../../src/domain/statistics/countTest'
import {
  compareDispersedCounts,
  compareDispersedRates,
  estimateCountDispersion,
  estimateRateDispersion,
} from '../../../src/domain/statistics/dispersion'
import { studentTail } from '../../../src/domain/statistics/distribution'
import { compareProportions } from '../../../src/domain/statistics/proportionTest'

describe('the dispersion of a series', () => {
  it("is Pearson's chi-squared by its degrees of freedom", () => {
    // Mean 100, squares 400 + 100 + 0 + 100 + 400.
    expect(estimateCountDispersion([80, 90, 100, 110, 120])).toEqual({ factor: 2.5, degrees: 4 })
    const rates = [40, 50, 60, 50, 50].map((numerator) => ({ numerator, denominator: 100 }))
    // 100 × 0.5 × 0.5 = 25 of variance, squares 100 + 0 + 100 + 0 + 0.
    expect(estimateRateDispersion(rates)).toEqual({ factor: 2, degrees: 4 })
  })

  it('is never less than that of chance', () => {
    expect(estimateCountDispersion([100, 101, 100, 101, 100])?.factor).toBe(1)
  })

  it('needs five years and something that varies', () => {
    expect(estimateCountDispersion([80, 90, 100, 110])).toBeNull()
    expect(estimateCountDispersion([0, 0, 0, 0, 0])).toBeNull()
    const full = { numerator: 7, denominator: 7 }
    expect(estimateRateDispersion([full, full, full, full, full])).toBeNull()
  })
})

describe('a test widened by dispersion', () => {
  it('divides the statistic by the root of the factor', () => {
    const wide = { factor: 2.5, degrees: 4 }
    const z = (160 - 100) / Math.sqrt(260)
    expect(compareDispersedCounts(100, 160, wide)).toBeCloseTo(
      studentTail(z / Math.sqrt(2.5), 4),
      12,
    )
    // Beyond chance alone, but not beyond what the series does by itself.
    expect(compareCounts(100, 160)).toBeLessThan(0.001)
    expect(compareDispersedCounts(100, 160, wide)).toBeCloseTo(0.0782249, 6)
  })

  it('never has a smaller p than chance alone', () => {
    const dispersion = fc.record({
      factor: fc.double({ min: 1, max: 50, noNaN: true }),
      degrees: fc.integer({ min: 4, max: 30 }),
    })
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), dispersion, (a, b, wide) => {
        const p = compareDispersedCounts(a, b, wide)
        expect(p >= compareCounts(a, b) && p <= 1).toBe(true)
        expect(compareDispersedCounts(b, a, wide)).toBe(p)
        const [first, second] = [
          { numerator: a, denominator: 3000 },
          { numerator: b, denominator: 3000 },
        ]
        const q = compareDispersedRates(first, second, wide)
        expect(q >= compareProportions(a, 3000, b, 3000) && q <= 1).toBe(true)
      }),
    )
  })
})
