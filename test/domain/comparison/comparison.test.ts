import { describe, expect, it } from 'vitest'
import { byarInterval } from '../../../src/domain/statistics/interval'
import type { Observation } from '../../../src/domain/model/observation'
import {
  compareYears,
  hasDifference,
  type Comparison,
} from '../../../src/domain/comparison/comparison'
import {
  aMissing,
  anEvent,
  anIndicator,
  aRate,
  aRunOf,
  aStated,
  aDataset,
} from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'

const { id } = anIndicator()
const law = anEvent({
  id: 'reconsideration-law-2024',
  date: '2024-01-01',
  topics: ['reconsideration'],
  effect: 'break',
})

const readValues = (
  values: readonly (number | null)[],
  from: number,
  to: number,
  events = [law],
): Comparison =>
  compareYears(aDataset({ observations: aRunOf(id, 2019, values), events }), id, from, to)

describe('compareYears', () => {
  it('compares two reported years as a change with both intervals', () => {
    const comparison = readValues([92, 83], 2019, 2020)
    expect(comparison).toMatchObject({ kind: 'change', change: { absolute: -9 } })
    expect(comparison.fromInterval).toEqual(byarInterval(92))
    expect(comparison.toInterval).toEqual(byarInterval(83))
    expect(comparison.stage?.kind).toBe('change')
    expect(comparison.comparability).toEqual({ kind: 'comparable' })
  })

  it('puts the earlier year first in either order', () => {
    expect(readValues([92, 83], 2020, 2019)).toEqual(readValues([92, 83], 2019, 2020))
  })

  it('returns a baseline with the reason where the earlier year has no figure', () => {
    const observations = [aMissing({ reason: 'suppressed' }), aStated()]
    const comparison = compareYears(aDataset({ observations }), id, 2019, 2020)
    expect(comparison).toMatchObject({
      kind: 'baseline',
      to: observations[1],
      from: observations[0],
    })
    expect(comparison.stage?.kind).toBe('baseline')
    expect(comparison.fromInterval).toBeNull()
  })

  it('returns a single year for a year compared with itself', () => {
    const comparison = readValues([92, 83], 2020, 2020)
    expect(comparison).toMatchObject({ kind: 'singleYear', to: { value: 83 } })
    expect(hasDifference(comparison)).toBe(false)
  })

  it('returns no figure with the reason where the later year has none', () => {
    const observations = [
      aStated({ year: 2019 }),
      aMissing({ year: 2020, reason: 'notApplicable' }),
    ]
    const comparison = compareYears(aDataset({ observations }), id, 2019, 2020)
    expect(comparison).toMatchObject({ kind: 'noFigure', to: observations[1] })
    expect(comparison.toInterval).toBeNull()
    expect(comparison.comparableYears).toEqual([2019])
  })

  it('treats years beyond the dataset as not reported', () => {
    const comparison = readValues([92, 83], 2020, 2035)
    expect(comparison.to).toEqual(aMissing({ year: 2035 }))
    expect(readValues([92, 83], 1999, 2020).from).toEqual(aMissing({ year: 1999 }))
    expect(compareYears(aDataset(), id, 2019, 2020)).toMatchObject({
      kind: 'noFigure',
      stage: null,
      comparableYears: [],
    })
  })

  it('treats zero as a figure in either year', () => {
    expect(readValues([0, 4], 2019, 2020)).toMatchObject({
      kind: 'change',
      change: { absolute: 4, relative: null },
    })
    expect(readValues([4, 0], 2019, 2020).kind).toBe('change')
  })

  it('gives a difference across a break without percentage, test and verdict', () => {
    const judged = anIndicator({ polarity: 'higherIsBetter' })
    const observations = aRunOf(id, 2023, [90, 400])
    const dataset = aDataset({ indicators: [judged], observations, events: [law] })
    const comparison = compareYears(dataset, id, 2023, 2024)
    expect(comparison).toMatchObject({
      kind: 'notComparable',
      comparability: { kind: 'notComparable', events: [law] },
      difference: { absolute: 310, direction: 'up' },
    })
    expect(JSON.stringify(comparison)).not.toMatch(/"(relative|chance|verdict|change)":/)
    expect(hasDifference(comparison)).toBe(true)
  })

  it('restarts the comparable years after a break', () => {
    const values = [92, 83, 80, 85, 90, 400, 410]
    expect(readValues(values, 2023, 2025).comparableYears).toEqual([2024, 2025])
    expect(readValues(values, 2023, 2025).stage).toEqual({ kind: 'change' })
    expect(readValues(values, 2019, 2023).comparableYears).toEqual([2019, 2020, 2021, 2022, 2023])
  })

  it('respects a figure marked as a break without an event', () => {
    const observations = [
      aStated({ year: 2019 }),
      aStated({ year: 2020, status: 'break' }),
      aStated({ year: 2021 }),
    ]
    const dataset = aDataset({ observations })
    expect(compareYears(dataset, id, 2019, 2020).kind).toBe('notComparable')
    expect(compareYears(dataset, id, 2019, 2021).comparability).toEqual({
      kind: 'notComparable',
      events: [],
    })
    expect(compareYears(dataset, id, 2020, 2021).kind).toBe('change')
    expect(compareYears(dataset, id, 2020, 2021).comparableYears).toEqual([2020, 2021])
  })

  it('describes a run at three and four years', () => {
    const stageOf = (values: readonly (number | null)[], to: number) =>
      readValues(values, 2019, to).stage
    expect(stageOf([92, 83, 80], 2021)).toEqual({ kind: 'run', run: 'falling' })
    expect(stageOf([92, null, 80, 85], 2022)).toEqual({ kind: 'run', run: 'mixed' })
    expect(stageOf([5, 5, 5, 5], 2022)).toEqual({ kind: 'run', run: 'level' })
  })

  it('tests a trend from five years on', () => {
    const values = [92, 83, 80, 79, 60]
    expect(readValues(values, 2019, 2023).stage).toMatchObject({
      kind: 'trend',
      trend: { kind: 'falling', years: 5 },
    })
    expect(readValues(values, 2019, 2022).stage?.kind).toBe('run')
  })

  it('ignores years after the later year', () => {
    expect(readValues([92, 83, 80, 79, 60], 2019, 2020).comparableYears).toEqual([2019, 2020])
  })

  it('tests a rate whose terms are reported in both years', () => {
    const rate = aRate()
    const passed = anIndicator({ id: 'enforcement-exam.passed' })
    const sat = anIndicator({ id: 'enforcement-exam.candidates' })
    const year = (
      of: number,
      value: number,
      numerator: number,
      denominator: number,
    ): Observation[] => [
      aStated({ indicator: rate.id, year: of, value, printed: `${value}%` }),
      aStated({ indicator: passed.id, year: of, value: numerator }),
      aStated({ indicator: sat.id, year: of, value: denominator }),
    ]
    const observations = [...year(2019, 50, 1000, 2000), ...year(2020, 59.58, 1573, 2640)]
    const comparison = compareYears(
      aDataset({ indicators: [rate, passed, sat], observations }),
      rate.id,
      2019,
      2020,
    )
    expect(comparison).toMatchObject({
      kind: 'change',
      change: { chance: { kind: 'beyond' } },
    })
    expect(comparison.fromTerms).toEqual({ numerator: 1000, denominator: 2000, agree: true })
    expect(comparison.toInterval?.lower).toBeLessThan(59.58)
  })

  it('throws on an unknown indicator', () => {
    expect(() => compareYears(aDataset(), 'unknown', 2019, 2020)).toThrow('unknown')
  })
})

describe('compareYears in the report of 2020', () => {
  const dataset = reportDataset()

  it('does not exclude chance from the two falls of the report, with the caution of the pandemic', () => {
    for (const [indicator, absolute] of [
      ['reconsideration.applications', -9],
      ['litigation.cases', -12],
    ] as const) {
      const comparison = compareYears(dataset, indicator, 2019, 2020)
      expect(comparison).toMatchObject({
        kind: 'change',
        change: { absolute, chance: { kind: 'notExcluded' }, verdict: 'neutral' },
      })
      expect(comparison.comparability.kind).toBe('caution')
    }
  })

  it('returns a baseline for legal aid and the interval of the pass rate', () => {
    expect(compareYears(dataset, 'legal-aid.cases', 2019, 2020).kind).toBe('baseline')
    const { toInterval } = compareYears(dataset, 'enforcement-exam.pass-rate', 2019, 2020)
    expect(toInterval?.lower).toBeCloseTo(57.7, 1)
    expect(toInterval?.upper).toBeCloseTo(61.4, 1)
  })

  it('gives finite numbers for every indicator', () => {
    for (const indicator of dataset.indicatorById.keys()) {
      const comparison = compareYears(dataset, indicator, 2019, 2020)
      const { toInterval } = comparison
      const change = comparison.kind === 'change' ? comparison.change : null
      const numbers = [change?.absolute, change?.relative, toInterval?.lower, toInterval?.upper]
      for (const number of numbers) expect(Number.isFinite(number ?? 0)).toBe(true)
    }
  })
})
