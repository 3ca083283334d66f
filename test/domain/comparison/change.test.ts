import { describe, expect, it } from 'vitest'
import { computeChange, type Change } from '../../../src/domain/comparison/change'
import type { Indicator } from '../../../src/domain/model/indicator'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { anIndicator, aRate, aStated } from '../../support/builders'

const years = (
  from: Partial<ReportedValue>,
  to: Partial<ReportedValue>,
): [ReportedValue, ReportedValue] => [
  aStated({ year: 2019, ...from }),
  aStated({ year: 2020, ...to }),
]

const between = (
  from: number,
  to: number,
  indicator: Partial<Indicator> = {},
  both: Partial<ReportedValue> = {},
): Change =>
  computeChange(anIndicator(indicator), ...years({ value: from, ...both }, { value: to, ...both }))

describe('computeChange', () => {
  it('gives the fall from 92 to 83 as levels, difference and percentage', () => {
    const change = between(92, 83)
    expect(change.absolute).toBe(-9)
    expect(change.relative).toBeCloseTo(-9.7826, 4)
    expect(change.direction).toBe('down')
    expect(change.from.value).toBe(92)
    expect(change.to.value).toBe(83)
  })

  it('finds 92 to 83 and 45 to 33 within chance and neutral', () => {
    for (const [from, to] of [
      [92, 83],
      [45, 33],
    ] as const) {
      const change = between(from, to, { polarity: 'lowerIsBetter' })
      expect(change.chance.kind).toBe('within')
      expect(change.verdict).toBe('neutral')
    }
  })

  it('finds 200 to 300 beyond chance and judges it by polarity', () => {
    const verdicts = (['higherIsBetter', 'lowerIsBetter', 'neutral'] as const).map((polarity) => {
      const up = between(200, 300, { polarity })
      expect(up.chance.kind).toBe('beyond')
      return [up.verdict, between(300, 200, { polarity }).verdict]
    })
    expect(verdicts).toEqual([
      ['better', 'worse'],
      ['worse', 'better'],
      ['neutral', 'neutral'],
    ])
  })

  it('is level and neutral without a change', () => {
    const change = between(45, 45, { polarity: 'higherIsBetter' })
    expect(change).toMatchObject({
      absolute: 0,
      relative: 0,
      direction: 'level',
      verdict: 'neutral',
    })
  })

  it('gives the change of a rate in percentage points without a percentage', () => {
    const [from, to] = years({ value: 58.2, printed: '58.2%' }, { value: 59.58, printed: '59.58%' })
    const change = computeChange(aRate(), from, to)
    expect(change.absolute).toBe(1.38)
    expect(change.relative).toBeNull()
    expect(change.chance).toEqual({ kind: 'untested' })
    expect(change.verdict).toBe('neutral')
  })

  it('tests a rate with given terms by the two-proportion test', () => {
    const [from, to] = years({ value: 58.2, printed: '58.2%' }, { value: 59.58, printed: '59.58%' })
    const near = {
      from: { numerator: 1164, denominator: 2000 },
      to: { numerator: 1573, denominator: 2640 },
    }
    expect(computeChange(aRate(), from, to, near)).toMatchObject({
      chance: { kind: 'within' },
      verdict: 'neutral',
    })
    const [low, high] = years({ value: 50, printed: '50%' }, { value: 59.58, printed: '59.58%' })
    const far = { from: { numerator: 1000, denominator: 2000 }, to: near.to }
    expect(computeChange(aRate(), low, high, far)).toMatchObject({
      chance: { kind: 'beyond' },
      verdict: 'better',
    })
  })

  it('does not test a rate whose terms give another rate', () => {
    const [from, to] = years({ value: 50, printed: '50%' }, { value: 59.58, printed: '59.58%' })
    const terms = {
      from: { numerator: 1, denominator: 3 },
      to: { numerator: 1573, denominator: 2640 },
    }
    expect(computeChange(aRate(), from, to, terms).chance).toEqual({ kind: 'untested' })
  })

  it('keeps the decimals of the more precise figure, whatever the catalogue says', () => {
    const wan = { measure: 'amount', multiplier: 4, decimals: 0 } as const
    const change = between(12, 12.6, wan)
    expect(change).toMatchObject({ absolute: 0.6, decimals: 1, direction: 'up' })
    expect(change.relative).toBeCloseTo(5, 10)
    expect(between(99.6, 100, { measure: 'rate', decimals: 0 })).toMatchObject({
      absolute: 0.4,
      direction: 'up',
    })
    const [from, to] = years({ value: 6.5, printed: '6.50%' }, { value: 6, printed: '6%' })
    expect(computeChange(aRate(), from, to)).toMatchObject({ absolute: -0.5, decimals: 2 })
  })

  it('gives no percentage where the sign changes', () => {
    expect(between(30, -50, { measure: 'amount' })).toMatchObject({ absolute: -80, relative: null })
  })

  it('gives no percentage on a base of zero or fewer than ten cases', () => {
    expect(between(0, 5).relative).toBeNull()
    expect(between(9, 18).relative).toBeNull()
    expect(between(10, 18).relative).toBe(80)
    expect(between(0, 5).absolute).toBe(5)
  })

  it('gives a percentage on small bases that are not numbers of cases', () => {
    expect(between(1.6, 2, { multiplier: 4, decimals: 2 }).relative).toBe(25)
    expect(between(4, 3, { measure: 'duration' }).relative).toBe(-25)
    expect(between(8, 10, { measure: 'amount', multiplier: 8 }).relative).toBe(25)
    expect(between(-5, 5, { measure: 'amount' }).relative).toBeNull()
  })

  it('neither tests nor judges decisions, stocks, amounts, durations and values in 万', () => {
    const polarity = 'higherIsBetter'
    for (const kind of [
      { arises: 'decision' },
      { arises: 'stock' },
      { measure: 'amount' },
      { measure: 'duration' },
      { multiplier: 4 },
    ] as const) {
      const change = between(92, 83, { ...kind, polarity })
      expect(change.chance).toEqual({ kind: 'untested' })
      expect(change.verdict).toBe('neutral')
    }
  })

  it('does not test inexact or derived figures', () => {
    for (const inexact of [
      { precision: 'atLeast' },
      { precision: 'about' },
      { status: 'estimated' },
      { status: 'provisional' },
    ] as const) {
      const [from, to] = years({ value: 92, ...inexact }, { value: 83 })
      expect(computeChange(anIndicator(), from, to).chance).toEqual({ kind: 'untested' })
      expect(computeChange(anIndicator(), to, from).chance).toEqual({ kind: 'untested' })
    }
  })

  it('does not test values that are not numbers of events', () => {
    expect(between(1.5, 83).chance).toEqual({ kind: 'untested' })
    expect(between(-3, 83).chance).toEqual({ kind: 'untested' })
    expect(between(2 ** 53 - 1, 2 ** 53 - 1).chance).toEqual({ kind: 'untested' })
  })

  it('detects figures of different parts of the year', () => {
    const differ = (from: string | null, to: string | null): boolean => {
      const [before, after] = years({ period: from }, { period: to })
      return computeChange(anIndicator(), before, after).periodsDiffer
    }
    expect(differ('2019-Q4', '2020-Q3')).toBe(true)
    expect(differ('2019-Q3', '2020-Q3')).toBe(false)
    expect(differ(null, '2020-Q3')).toBe(true)
    expect(differ(null, null)).toBe(false)
    expect(differ('2019', null)).toBe(false)
  })

  it('neither tests nor judges cases counted over different parts of the year', () => {
    const [from, to] = years({ value: 300, period: '2019-Q4' }, { value: 1200 })
    const change = computeChange(anIndicator({ polarity: 'higherIsBetter' }), from, to)
    expect(change).toMatchObject({ chance: { kind: 'untested' }, verdict: 'neutral' })
  })

  it('does not judge a waiting time, which no test covers', () => {
    const [from, to] = years(
      { value: 4.55, period: '2019-Q4', status: 'estimated' },
      { value: 1.12, period: '2020-Q3' },
    )
    const waiting = anIndicator({ measure: 'duration', decimals: 2, polarity: 'lowerIsBetter' })
    expect(computeChange(waiting, from, to)).toMatchObject({
      absolute: -3.43,
      verdict: 'neutral',
    })
  })
})
