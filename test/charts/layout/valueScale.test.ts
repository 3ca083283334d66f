import { describe, expect, it } from 'vitest'
import { chooseValueScale } from '../../../src/charts/layout/valueScale'

const count = { rate: false, whole: true }
const amount = { rate: false, whole: false }
const rate = { rate: true, whole: false }

describe('chooseValueScale', () => {
  it('chooses round steps with little empty space above the highest value', () => {
    expect(chooseValueScale(147, 4, count)).toEqual({ top: 150, step: 50 })
    expect(chooseValueScale(222, 4, count)).toEqual({ top: 300, step: 100 })
    expect(chooseValueScale(5224, 4, count)).toEqual({ top: 6000, step: 2000 })
  })

  it('reaches the highest value in two to the given number of steps', () => {
    for (const most of [2, 3, 4])
      for (const highest of [1, 2, 3, 7, 9.99, 10, 11, 49, 101, 999, 1842400]) {
        const { top, step } = chooseValueScale(highest, most, amount)
        expect(top).toBeGreaterThanOrEqual(highest)
        expect(Math.round(top / step)).toBeLessThanOrEqual(most)
        expect(Math.round(top / step)).toBeGreaterThanOrEqual(2)
      }
  })

  it('uses whole steps for whole numbers', () => {
    expect(chooseValueScale(1, 4, count)).toEqual({ top: 1, step: 1 })
    expect(chooseValueScale(3, 4, count).step).toBe(1)
  })

  it('uses exact decimal fractions for small amounts', () => {
    expect(chooseValueScale(0.3, 3, amount)).toEqual({ top: 0.3, step: 0.1 })
  })

  it('puts a rate above 50 on 0–100, and ends none above 100', () => {
    expect(chooseValueScale(59.58, 4, rate)).toEqual({ top: 100, step: 25 })
    expect(chooseValueScale(100, 2, rate)).toEqual({ top: 100, step: 50 })
    expect(chooseValueScale(12, 4, rate).top).toBeLessThan(20)
  })

  it('has a scale where all values are zero', () => {
    expect(chooseValueScale(0, 4, count)).toEqual({ top: 1, step: 1 })
  })
})
