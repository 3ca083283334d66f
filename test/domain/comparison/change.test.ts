import { describe, expect, it } from 'vitest'
import { computeChange, type Change } from '../../../src/domain/comparison/change'
import { NO_EVIDENCE } from '../../../src/domain/comparison/chance'
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

  it('is neutral where chance is not excluded', () => {
    for (const [from, to] of [
      [92, 83],
      [45, 33],
    ] as const) {
      const change = between(from, to, { polarity: 'lowerIsBetter' })
      expect(change.chance.kind).toBe('notExcluded')
      expect(change.verdict).toBe('neutral')
    }
  })

  it('is neutral after two counts alone, and judged by polarity after five earlier years', () => {
    const evidence = { ...NO_EVIDENCE, earlierValues: [200, 210, 195, 205, 200] }
    const judge = (polarity: Indicator['polarity'], from: number, to: number) => {
      const [before, after] = years({ value: from }, { value: to })
      return computeChange(anIndicator({ polarity }), before, after, evidence).verdict
    }
    expect(between(200, 300, { polarity: 'higherIsBetter' }).verdict).toBe('neutral')
    expect(
      (['higherIsBetter', 'lowerIsBetter', 'neutral'] as const).map((polarity) => [
        judge(polarity, 200, 300),
        judge(polarity, 300, 200),
      ]),
    ).toEqual([
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
    const to2020 = { numerator: 1573, denominator: 2640 }
    const near = {
      ...NO_EVIDENCE,
      terms: { from: { numerator: 1164, denominator: 2000 }, to: to2020 },
    }
    expect(computeChange(aRate(), from, to, near)).toMatchObject({
      chance: { kind: 'notExcluded' },
      verdict: 'neutral',
    })
    const [low, high] = years({ value: 50, printed: '50%' }, { value: 59.58, printed: '59.58%' })
    const far = {
      ...NO_EVIDENCE,
      terms: { from: { numerator: 1000, denominator: 2000 }, to: to2020 },
    }
    expect(computeChange(aRate(), low, high, far)).toMatchObject({
      chance: { kind: 'beyond' },
      verdict: 'better',
    })
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

  it('computes the percentage from all digits of a derived figure', () => {
    const derived = {
      value: 105.734,
      decimals: 0,
      precision: 'about',
      status: 'estimated',
    } as const
    const [from, to] = years(derived, { value: 81 })
    const change = computeChange(anIndicator({ measure: 'duration' }), from, to)
    expect(change.absolute).toBe(-25)
    expect(change.relative).toBeCloseTo(-23.393, 3)
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
