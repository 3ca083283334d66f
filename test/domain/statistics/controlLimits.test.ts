import { describe, expect, it } from 'vitest'
import { computeControlLimits, judgeLast } from '../../../src/domain/statistics/controlLimits'

const wholes = { decimals: 0, highest: Infinity }

describe('computeControlLimits', () => {
  it('are the mean and 2.66 mean moving ranges on both sides', () => {
    // Mean 12; moving ranges 2, 1, 2, 1: 12 ∓ 2.66 × 1.5 = 8.01 to 15.99.
    const values = [10, 12, 11, 13, 14]
    const limits = { kind: 'trial', centre: 12, years: 5 }
    expect(computeControlLimits(values, { decimals: 2, highest: 100 })).toEqual({
      ...limits,
      lower: 8.01,
      upper: 15.99,
    })
    expect(computeControlLimits(values, wholes)).toEqual({ ...limits, lower: 8, upper: 16 })
  })

  it('need five years, are trial up to eleven and locked on the first twelve', () => {
    const flat = (years: number) => Array.from({ length: years }, (_, index) => 80 + (index % 2))
    expect(computeControlLimits(flat(4), wholes)).toBeNull()
    expect(computeControlLimits(flat(5), wholes)).toMatchObject({ kind: 'trial', years: 5 })
    expect(computeControlLimits(flat(11), wholes)).toMatchObject({ kind: 'trial', years: 11 })
    const locked = computeControlLimits(flat(12), wholes)
    expect(locked).toMatchObject({ kind: 'locked', years: 12 })
    expect(computeControlLimits([...flat(12), 500, 900], wholes)).toEqual(locked)
  })

  it('stay where a count or a rate can lie', () => {
    expect(computeControlLimits([0, 9, 1, 8, 2], wholes)?.lower).toBe(0)
    expect(computeControlLimits([99, 91, 98, 92, 97], { ...wholes, highest: 100 })?.upper).toBe(100)
    expect(computeControlLimits([7, 7, 7, 7, 7], wholes)).toMatchObject({ lower: 7, upper: 7 })
    const level = Array<number>(5).fill(58.2)
    expect(computeControlLimits(level, { decimals: 2, highest: 100 })).toMatchObject({
      lower: 58.2,
      upper: 58.2,
    })
  })
})

describe('judgeLast', () => {
  it('judges the sixth year by the five before it, and no year by trial limits of its own', () => {
    const signal = (...values: readonly number[]) => judgeLast(values, wholes)?.signal
    expect(judgeLast([10, 12, 11, 13], wholes)).toBeNull()
    expect(judgeLast([10, 12, 11, 13, 14], wholes)).toMatchObject({
      limits: { years: 5, lower: 8, upper: 16 },
      signal: null,
    })
    expect(judgeLast([10, 12, 11, 13, 14, 99], wholes)?.limits).toMatchObject({
      years: 5,
      lower: 8,
      upper: 16,
    })
    expect(signal(10, 12, 11, 13, 14, 16)).toBe('within')
    expect(signal(10, 12, 11, 13, 14, 17)).toBe('above')
    expect(signal(10, 12, 11, 13, 14, 7)).toBe('below')
  })

  const base = [10, 12, 11, 13, 14, 12, 11, 13, 12, 10, 13, 11]
  const signal = (...later: readonly number[]) => judgeLast([...base, ...later], wholes)?.signal

  it('finds a year outside locked limits', () => {
    expect(signal()).toBe('within')
    expect(signal(11)).toBe('within')
    expect(signal(30)).toBe('above')
    expect(signal(30, 12)).toBe('within')
    expect(signal(1)).toBe('below')
  })

  it('finds the eighth year in a row on one side of locked limits', () => {
    expect(signal(...Array<number>(7).fill(13))).toBe('within')
    expect(signal(...Array<number>(8).fill(13))).toBe('highRun')
    expect(signal(...Array<number>(8).fill(11))).toBe('lowRun')
    expect(signal(...Array<number>(7).fill(11), 13)).toBe('within')
  })

  it('finds no run in trial limits, whose centre the run itself has moved', () => {
    expect(judgeLast([10, 12, ...Array<number>(8).fill(13)], wholes)).toMatchObject({
      limits: { kind: 'trial' },
      signal: 'within',
    })
  })
})
