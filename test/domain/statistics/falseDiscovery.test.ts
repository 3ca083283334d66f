import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustForManyTests } from '../../../src/domain/statistics/falseDiscovery'

describe('adjustForManyTests', () => {
  // Benjamini & Hochberg 1995, table of section 4.1: of fifteen p-values four are significant at 0.05.
  it('finds the four of fifteen that the paper finds', () => {
    const paper = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ]
    const adjusted = adjustForManyTests(paper)
    expect(adjusted.filter((q) => q < 0.05)).toHaveLength(4)
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12)
  })

  it('keeps the order of the tests and the p of a single one', () => {
    expect(adjustForManyTests([0.03, 0.5, 0.01])).toEqual([
      expect.closeTo(0.045, 12),
      0.5,
      expect.closeTo(0.03, 12),
    ])
    expect(adjustForManyTests([0.04])).toEqual([0.04])
    expect(adjustForManyTests([])).toEqual([])
  })

  it('never makes a p smaller and keeps their ranks', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (probabilities) => {
        const adjusted = adjustForManyTests(probabilities)
        const rows = probabilities.map((p, index) => ({ p, q: adjusted[index] ?? -1 }))
        expect(rows.every(({ p, q }) => q >= p && q <= 1)).toBe(true)
        const inOrder = [...rows]
          .sort((a, b) => (a.p === b.p ? a.q - b.q : a.p - b.p))
          .map(({ q }) => q)
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
      }),
    )
  })

  it('rejects what is no probability', () => {
    expect(() => adjustForManyTests([0.5, 1.1])).toThrow(RangeError)
    expect(() => adjustForManyTests([Number.NaN])).toThrow(RangeError)
  })
})
