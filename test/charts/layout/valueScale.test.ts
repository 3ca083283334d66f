import { describe, expect, it } from 'vitest'
import { chooseValueScale } from '../../../src/charts/layout/valueScale'

const count = { rate: false, whole: true }
const amount = { rate: false, whole: false }
const rate = { rate: true, whole: false }

describe('a value scale', () => {
  it('takes round steps that leave little empty above the highest value', () => {
    expect(chooseValueScale(147, 4, count)).toEqual({ top: 150, step: 50 })
    expect(chooseValueScale(222, 4, count)).toEqual({ top: 300, step: 100 })
    expect(chooseValueScale(5224, 4, count)).toEqual({ top: 6000, step: 2000 })
  })

  it('holds the highest value in at most the steps allowed, and in two at least', () => {
    for (const most of [2, 3, 4])
      for (const highest of [1, 2, 3, 7, 9.99, 10, 11, 49, 101, 999, 1842400]) {
        const { top, step } = chooseValueScale(highest, most, amount)
        expect(top).toBeGreaterThanOrEqual(highest)
        expect(Math.round(top / step)).toBeLessThanOrEqual(most)
        expect(Math.round(top / step)).toBeGreaterThanOrEqual(2)
      }
  })

  it('gives whole numbers no fractions', () => {
    expect(chooseValueScale(1, 4, count)).toEqual({ top: 1, step: 1 })
    expect(chooseValueScale(3, 4, count).step).toBe(1)
  })

  it('gives small amounts theirs, free of binary dust', () => {
    expect(chooseValueScale(0.3, 3, amount)).toEqual({ top: 0.3, step: 0.1 })
  })

  it('stands a rate above one half on 0–100, and never ends one above 100', () => {
    expect(chooseValueScale(59.58, 4, rate)).toEqual({ top: 100, step: 25 })
    expect(chooseValueScale(100, 2, rate)).toEqual({ top: 100, step: 50 })
    expect(chooseValueScale(12, 4, rate).top).toBeLessThan(20)
  })

  it('stands on something where all is zero', () => {
    expect(chooseValueScale(0, 4, count)).toEqual({ top: 1, step: 1 })
  })
})
