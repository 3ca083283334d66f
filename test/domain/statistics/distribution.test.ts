import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  criticalValue,
  studentTail,
  twoSidedTail,
} from '../../../src/domain/statistics/distribution'

describe('twoSidedTail', () => {
  // 2 × norm.sf(z) of SciPy 1.17, on both terms of z = 3 where the expansion changes.
  it.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [1, 0.31731050786291415],
    [2, 0.04550026389635839],
    [2.9999, 0.00270068256590985],
    [3, 0.0026997960632601866],
    [3.0001, 0.0026989098265214344],
    [5, 5.733031437583866e-7],
    [10, 1.523970604832094e-23],
    [20, 5.507248237212311e-89],
  ])('agrees with the normal distribution at z = %d', (z, expected) => {
    expect(Math.abs(twoSidedTail(z) / expected - 1)).toBeLessThan(1e-11)
  })

  it('is symmetric around zero', () => {
    expect(twoSidedTail(-1.7)).toBe(twoSidedTail(1.7))
  })

  it('is a probability that does not grow with distance', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e300, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (z, further) => {
          const near = twoSidedTail(z)
          expect(near >= 0 && near <= 1).toBe(true)
          expect(twoSidedTail(z + further)).toBeLessThanOrEqual(near + 1e-14)
        },
      ),
    )
  })
})

describe('studentTail', () => {
  // 2 × t.sf(t, df) of SciPy 1.17.
  it.each([
    [0, 5, 1],
    [0.5, 1, 0.7048327646991335],
    [12.706, 1, 0.05000080235813319],
    [4.303, 2, 0.0499925249852145],
    [2.776445, 4, 0.05000000538209156],
    [2.2281, 10, 0.0500032935864745],
    [1.5, 11, 0.16175801705545403],
    [3, 19, 0.007361724183868638],
    [8, 30, 6.265822475700759e-9],
  ])('gives the known tail beyond %d with %d degrees of freedom', (t, degrees, expected) => {
    expect(studentTail(t, degrees)).toBeCloseTo(expected, 12)
    expect(studentTail(-t, degrees)).toBe(studentTail(t, degrees))
  })

  it('nears the normal curve with many degrees of freedom', () => {
    expect(studentTail(1.96, 100_000)).toBeCloseTo(twoSidedTail(1.96), 5)
    expect(studentTail(Infinity, 7)).toBeCloseTo(0, 12)
  })

  it('rejects what are no degrees of freedom', () => {
    for (const degrees of [0, 1.5, -1, NaN])
      expect(() => studentTail(1, degrees)).toThrow(RangeError)
  })
})

describe('criticalValue', () => {
  // norm.ppf of SciPy 1.17.
  it.each([
    [0.5, 0.6744897501960817],
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.998, 3.090232306167813],
  ])('gives the known value at level %d', (level, expected) => {
    expect(criticalValue(level)).toBeCloseTo(expected, 11)
  })

  it('rejects values that are no level', () => {
    for (const level of [0, 1, 95, -0.5, NaN])
      expect(() => criticalValue(level)).toThrow(RangeError)
  })
})
