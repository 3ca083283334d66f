import { describe, expect, it } from 'vitest'
import {
  buildFunnel,
  computeFunnelLimits,
  findFunnelPosition,
  type Share,
} from '../../../src/domain/statistics/funnel'

const toShares = (rows: readonly (readonly [number, number])[]): readonly Share[] =>
  rows.map(([numerator, denominator]) => ({ numerator, denominator }))

const alike = toShares([
  [59, 100],
  [130, 200],
  [45, 80],
  [300, 500],
  [70, 120],
])

const apart = toShares([
  [59, 100],
  [130, 200],
  [25, 80],
  [300, 500],
  [90, 120],
  [22, 40],
  [180, 310],
  [95, 150],
  [410, 900],
  [610, 800],
  [33, 60],
  [88, 160],
])

/** A generator with a fixed seed (mulberry32), so that every run sees the same worlds. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

describe('buildFunnel', () => {
  it('takes the share of all places together as the centre', () => {
    expect(buildFunnel(alike)).toEqual({ centre: 604 / 1000, between: null })
  })

  it('estimates the variance between places as an independent solution in scipy does', () => {
    const funnel = buildFunnel(apart)
    expect(funnel?.centre).toBeCloseTo(0.5970760233918129, 14)
    expect(funnel?.between).toBeCloseTo(0.01278025714836449, 12)
  })

  it('finds no variance where places differ by chance alone', () => {
    expect(buildFunnel([...alike, ...alike])?.between).toBe(0)
  })

  it('needs five places, and throws on a share that is none', () => {
    expect(buildFunnel(alike.slice(1))).toBeNull()
    for (const numerator of [-1, 11, NaN])
      expect(() => buildFunnel([{ numerator, denominator: 10 }])).toThrow(RangeError)
    expect(() => buildFunnel([{ numerator: 0, denominator: 0 }])).toThrow(RangeError)
  })
})

describe('computeFunnelLimits', () => {
  const centre = 0.5970760233918129
  it.each([
    [0.95, 40, null, 44.28727557424333, 74.20308249892392],
    [0.95, 900, null, 56.48472353746228, 62.88906103830563],
    [0.998, 40, null, 35.548393858507474, 81.5949759684117],
    [0.998, 900, null, 54.612693432115655, 64.6995988522918],
    [0.95, 40, 0.01278025714836449, 33.07314012277246, 83.57190988440011],
    [0.998, 900, 0.01278025714836449, 25.553636613051573, 89.2174365672735],
  ])('at %d for a denominator of %d, between %s', (level, n, between, lower, upper) => {
    const limits = computeFunnelLimits({ centre, between }, n, level)
    expect(limits.lower).toBeCloseTo(lower, 9)
    expect(limits.upper).toBeCloseTo(upper, 9)
  })

  it('stay within 0 and 100 %', () => {
    expect(computeFunnelLimits({ centre: 0.99, between: null }, 2, 0.998).upper).toBe(100)
    expect(computeFunnelLimits({ centre: 0.01, between: null }, 2, 0.998).lower).toBe(0)
  })
})

describe('findFunnelPosition', () => {
  it.each([
    [50, 'within'],
    [61, 'above'],
    [39, 'below'],
    [66, 'farAbove'],
    [34, 'farBelow'],
  ])('%d of 100 against a half is %s', (numerator, position) => {
    const funnel = { centre: 0.5, between: null }
    expect(findFunnelPosition(funnel, { numerator, denominator: 100 })).toBe(position)
  })

  /** The share of unremarkable places outside the limits, where rates vary by `spread` beyond chance. */
  function simulate(count: number, spread: number): { readonly inner: number; outer: number } {
    const next = random(20260101)
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    const worlds = 40
    let [inner, outer] = [0, 0]
    for (let world = 0; world < worlds; world++) {
      const shares = Array.from({ length: count }, (): Share => {
        const denominator = Math.round(30 * 40 ** next())
        const chance = Math.min(0.99, Math.max(0.01, 0.6 + spread * normal()))
        let numerator = 0
        for (let trial = 0; trial < denominator; trial++) if (next() < chance) numerator += 1
        return { numerator, denominator }
      })
      const funnel = buildFunnel(shares)
      if (funnel === null) throw new Error('too few places')
      for (const share of shares) {
        const position = findFunnelPosition(funnel, share)
        if (position !== 'within') inner += 1
        if (position.startsWith('far')) outer += 1
      }
    }
    return { inner: inner / (worlds * count), outer: outer / (worlds * count) }
  }

  it.each([
    [20, 0],
    [20, 0.1],
    [60, 0.03],
    [60, 0.1],
  ])('leaves few of %d unremarkable places outside the limits, spread %d', (count, spread) => {
    const { inner, outer } = simulate(count, spread)
    expect(inner).toBeLessThan(0.06)
    expect(outer).toBeLessThan(0.008)
  })
})
