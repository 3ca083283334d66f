import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoSidedTail } from '../../../src/domain/statistics/distribution'
import {
  byarInterval,
  computeInterval,
  wilsonInterval,
} from '../../../src/domain/statistics/interval'
import { aMissing, anIndicator, aRate, aStated } from '../../support/builders'

describe('byarInterval', () => {
  // rubydoc.info/gems/byar 1.0.0, worked example of 100 observed and 90 expected with z = 1.96:
  // upper bound 121.628347271806, lower(90) 0.9040199067337297.
  it('gives the limits of 100 events that the byar package documents', () => {
    const { lower, upper } = byarInterval(100, 1 - twoSidedTail(1.96))
    expect(lower / 90).toBeCloseTo(0.9040199067337297, 12)
    expect(upper).toBeCloseTo(121.628347271806, 10)
  })

  // Public Health England's own Python package tests byars_lower(100) against this number.
  it('gives the lower limit of 100 events that Public Health England tests against', () => {
    expect(byarInterval(100).lower).toBeCloseTo(81.36210549052788, 10)
  })

  // Breslow & Day 1987, p. 69–71: within a few percent of the exact Poisson limits from 10 on
  // (10: 4.80–18.39; 50: 37.11–65.92, Daly 1992, table 2).
  it('stays close to the exact Poisson limits', () => {
    expect(byarInterval(10).lower).toBeCloseTo(4.8, 1)
    expect(byarInterval(10).upper).toBeCloseTo(18.39, 1)
    expect(byarInterval(50).lower).toBeCloseTo(37.11, 1)
    expect(byarInterval(50).upper).toBeCloseTo(65.92, 1)
  })

  it('starts at zero for no events and ends above zero', () => {
    expect(byarInterval(0).lower).toBe(0)
    expect(byarInterval(0).upper).toBeGreaterThan(3)
  })

  it('widens with the level and stays at or above zero', () => {
    expect(byarInterval(65, 0.998).lower).toBeLessThan(byarInterval(65).lower)
    expect(byarInterval(65, 0.998).upper).toBeGreaterThan(byarInterval(65).upper)
    expect(byarInterval(1, 0.9999).lower).toBe(0)
  })

  it('contains every count', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (count) => {
        const { lower, upper } = byarInterval(count)
        expect(0 <= lower && lower <= count && count < upper && upper < Infinity).toBe(true)
      }),
    )
  })

  it('rejects values that are no number of events', () => {
    for (const count of [-1, NaN, Infinity]) expect(() => byarInterval(count)).toThrow(RangeError)
  })
})

describe('wilsonInterval', () => {
  // Newcombe, Statistics in Medicine 17, 1998, table I, method 3; proportions there, percent here.
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])('gives the published limits of %d out of %d', (numerator, denominator, lower, upper) => {
    const interval = wilsonInterval(numerator, denominator)
    expect(interval.lower).toBeCloseTo(lower, 2)
    expect(interval.upper).toBeCloseTo(upper, 2)
  })

  // Tests of Public Health England's Python statistics package: wilson(100, 10000), in percent.
  it('gives the limits in the tests of Public Health England', () => {
    const { lower, upper } = wilsonInterval(100, 10000)
    expect(lower).toBeCloseTo(0.8229336148148417, 9)
    expect(upper).toBeCloseTo(1.2146982255114647, 9)
  })

  it('contains the share, lies within 0 and 100 and mirrors the failures', () => {
    const shares = fc
      .tuple(fc.nat(1e7), fc.integer({ min: 1, max: 1e7 }))
      .map(([a, b]): [number, number] => [Math.min(a, b), b])
    fc.assert(
      fc.property(shares, ([numerator, denominator]) => {
        const { lower, upper } = wilsonInterval(numerator, denominator)
        const share = (100 * numerator) / denominator
        expect(0 <= lower && lower <= share + 1e-12).toBe(true)
        expect(share <= upper + 1e-12 && upper <= 100).toBe(true)
        const mirrored = wilsonInterval(denominator - numerator, denominator)
        expect(mirrored.lower).toBeCloseTo(100 - upper, 8)
      }),
    )
  })

  it('begins at 0 % for no success and ends at 100 % for no failure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), (denominator) => {
        expect(wilsonInterval(0, denominator).lower).toBe(0)
        expect(wilsonInterval(denominator, denominator).upper).toBe(100)
      }),
    )
  })

  it('rejects values that are no share', () => {
    for (const [x, n] of [
      [1, 0],
      [0, 0],
      [3, 2],
      [-1, 2],
      [NaN, 2],
    ] as const)
      expect(() => wilsonInterval(x, n)).toThrow(RangeError)
  })
})

describe('computeInterval', () => {
  const terms = { numerator: 1573, denominator: 2640 }
  const rate = aStated({ indicator: 'enforcement-exam.pass-rate', value: 59.58, printed: '59.58%' })

  it('gives 83 applications the range 66 to 103', () => {
    const interval = computeInterval(anIndicator(), aStated({ value: 83 }), null)
    expect(interval).toEqual(byarInterval(83))
    expect(Math.round(interval?.lower ?? NaN)).toBe(66)
    expect(Math.round(interval?.upper ?? NaN)).toBe(103)
  })

  it('gives no interval to large counts, which vary more than Poisson says', () => {
    expect(computeInterval(anIndicator(), aStated({ value: 299 }), null)).toEqual(byarInterval(299))
    expect(computeInterval(anIndicator(), aStated({ value: 300 }), null)).toBeNull()
    expect(computeInterval(anIndicator(), aStated({ value: 5224 }), null)).toBeNull()
  })

  it('gives zero an interval', () => {
    expect(computeInterval(anIndicator(), aStated({ value: 0 }), null)?.lower).toBe(0)
  })

  it('gives the pass rate its interval in percent', () => {
    expect(computeInterval(aRate(), rate, terms)).toEqual(wilsonInterval(1573, 2640))
  })

  it('gives no interval to a missing figure', () => {
    expect(computeInterval(anIndicator(), aMissing(), null)).toBeNull()
    expect(computeInterval(aRate(), aMissing(), terms)).toBeNull()
  })

  it('gives no interval to stocks, amounts, durations and values in 万', () => {
    const stated = aStated({ value: 83 })
    expect(computeInterval(anIndicator({ arises: 'stock' }), stated, null)).toBeNull()
    expect(computeInterval(anIndicator({ measure: 'amount' }), stated, null)).toBeNull()
    expect(computeInterval(anIndicator({ measure: 'duration' }), stated, null)).toBeNull()
    expect(computeInterval(anIndicator({ multiplier: 4 }), stated, null)).toBeNull()
  })

  it('gives no interval to approximate and derived figures', () => {
    expect(computeInterval(anIndicator(), aStated({ precision: 'atLeast' }), null)).toBeNull()
    expect(computeInterval(anIndicator(), aStated({ precision: 'about' }), null)).toBeNull()
    expect(computeInterval(anIndicator(), aStated({ status: 'estimated' }), null)).toBeNull()
  })

  it('gives no interval to a rate without terms or with other terms', () => {
    expect(computeInterval(aRate(), rate, null)).toBeNull()
    expect(computeInterval(aRate(), rate, { numerator: 1600, denominator: 2640 })).toBeNull()
    expect(computeInterval(aRate(), rate, { numerator: 0, denominator: 0 })).toBeNull()
  })
})
