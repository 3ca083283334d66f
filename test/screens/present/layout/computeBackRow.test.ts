import { describe, expect, it } from 'vitest'
import { computeBackRow } from '../../../../src/screens/present/layout/computeBackRow'

describe('computeBackRow', () => {
  it('reads everything of a 1.5 m picture from 6 m', () => {
    expect(computeBackRow({ pictureHeight: 1.5, farthestSeat: 6 })).toMatchObject({
      reads: 'all',
      heights: 4,
    })
  })

  it('reads labels but no footnotes at six picture heights, for which slides are designed', () => {
    expect(computeBackRow({ pictureHeight: 1.5, farthestSeat: 9 })?.reads).toBe('labels')
  })

  it('reads nothing small from farther away and computes the height needed', () => {
    const answer = computeBackRow({ pictureHeight: 1, farthestSeat: 9 })
    expect(answer?.reads).toBe('none')
    const height = answer?.heightNeeded ?? NaN
    expect(computeBackRow({ pictureHeight: height * 1.001, farthestSeat: 9 })?.reads).toBe('all')
    expect(computeBackRow({ pictureHeight: height * 0.999, farthestSeat: 9 })?.reads).toBe('labels')
  })

  it('computes from where each text is legible', () => {
    const answer = computeBackRow({ pictureHeight: 2, farthestSeat: 1 })
    // 2 m × 200 × 0.92 × 2.55 % and 3.38 %
    expect(answer?.footnotesReach).toBeCloseTo(9.384, 3)
    expect(answer?.labelsReach).toBeCloseTo(12.438, 3)
  })

  it.each([
    [0, 6],
    [1.5, 0],
    [-1, 6],
    [NaN, 6],
    [1.5, Infinity],
  ])('returns null for a picture of %d m and a seat at %d m', (pictureHeight, farthestSeat) => {
    expect(computeBackRow({ pictureHeight, farthestSeat })).toBeNull()
  })
})
