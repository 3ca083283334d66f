import { describe, expect, it } from 'vitest'
import { listFigureCautions, type Caution } from '../../../src/domain/checks/cautions'
import { findRateTerms } from '../../../src/domain/checks/checkIndex'
import { compareYears } from '../../../src/domain/comparison/comparison'
import type { Indicator } from '../../../src/domain/model/indicator'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { findObservation, type RegionDataset } from '../../../src/domain/model/regionDataset'
import { aDataset, aDatasetOf, anEvent, anIndicator, aRate, aStated } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'

/** Kinds in order; of a check its kind, concern and status. */
const describeAll = (cautions: readonly Caution[]) =>
  cautions.map((caution) =>
    caution.kind === 'check'
      ? `${caution.check.kind} ${caution.concern} ${caution.status}`
      : caution.kind,
  )

const cautionsOf = (dataset: RegionDataset, id: string, from = 2019, to = 2020) =>
  describeAll(compareYears(dataset, id, from, to).cautions)

const figureCautions = (dataset: RegionDataset, id: string, year = 2020) => {
  const point = findObservation(dataset, id, year)
  return point === null ? null : describeAll(listFigureCautions(dataset, point))
}

describe('the cautions of a comparison', () => {
  const stated = { value: -10.84, unit: 'percent', printed: '减少了10.84%', base: '2019' } as const
  const fall = (
    to: Partial<ReportedValue>,
    from: Partial<ReportedValue> = {},
    events = [anEvent()],
  ) =>
    aDataset({
      observations: [aStated({ year: 2019, value: 92, ...from }), aStated(to)],
      events,
    })
  const ID = 'reconsideration.applications'

  it('are none for two exact figures that nothing contradicts', () => {
    expect(cautionsOf(fall({}, {}, []), ID)).toEqual([])
  })

  it('name a failed check before an event', () => {
    expect(cautionsOf(fall({ statedChange: stated }), ID)).toEqual([
      'printedChange own failed',
      'events',
    ])
  })

  it('leave out checks of years that are not compared', () => {
    const dataset = aDataset({
      observations: [
        aStated({ year: 2019, value: 92 }),
        aStated({ statedChange: stated }),
        aStated({ year: 2021, value: 83 }),
        aStated({ year: 2022, value: 83 }),
      ],
    })
    expect(cautionsOf(dataset, ID, 2021, 2022)).toEqual([])
    expect(cautionsOf(dataset, ID, 2020, 2022)).toEqual(['printedChange own failed'])
  })

  it('name a break, a derived figure, differing periods and an inexact figure, by gravity', () => {
    const law = anEvent({ id: 'law', date: '2020-01-01', effect: 'break' })
    const from = { status: 'estimated', formula: 'a', period: '2019-Q4' } as const
    expect(cautionsOf(fall({ precision: 'about' }, from, [law]), ID)).toEqual([
      'notComparable',
      'status',
      'periodsDiffer',
      'inexact',
    ])
  })

  it('name a provisional figure and an unusual change', () => {
    expect(cautionsOf(fall({ status: 'provisional', value: 900 }, {}, []), ID)).toEqual([
      'outlier own review',
      'status',
    ])
  })

  it('tell a figure alone without what limits only comparisons', () => {
    const dataset = fall({ status: 'provisional', period: '2020-Q3' })
    expect(figureCautions(dataset, ID)).toEqual(['status'])
    expect(cautionsOf(dataset, ID, 2020, 2020)).toEqual(['status'])
  })

  it('hold for the earlier figure where the later one is missing', () => {
    const dataset = aDataset({
      observations: [
        aStated({ year: 2019, value: 92 }),
        aStated({ statedChange: stated }),
        aStated({ indicator: 'x.y', year: 2021 }),
      ],
    })
    expect(cautionsOf(dataset, ID, 2020, 2021)).toEqual(['printedChange own failed'])
  })
})

describe('the cautions of related figures', () => {
  const rate = aRate({
    ratio: { numerator: 'exam.passed', denominator: 'exam.sat', remainder: null },
  })
  const exam = (value: number, parts: readonly number[] = []) =>
    aDatasetOf(
      [rate, { value, printed: `${value}%` }],
      [{ id: 'exam.passed', parts: ['exam.men', 'exam.women'] }, 1573],
      [{ id: 'exam.sat' }, 2640],
      ...(['exam.men', 'exam.women'] as const).map(
        (id, index) => [{ id }, parts[index] ?? null] as const,
      ),
    )

  it('reach a rate, its numerator and its denominator where they contradict each other', () => {
    const dataset = exam(79.71)
    expect(figureCautions(dataset, rate.id)).toEqual(['rateAndTerms own failed'])
    expect(figureCautions(dataset, 'exam.passed')).toEqual(['rateAndTerms used failed'])
    expect(figureCautions(dataset, 'exam.sat')).toEqual(['rateAndTerms used failed'])
  })

  it('reach a rate whose numerator does not equal its parts, and the parts', () => {
    const dataset = exam(59.58, [1000, 500])
    expect(figureCautions(dataset, rate.id)).toEqual(['partsAndWhole related failed'])
    expect(figureCautions(dataset, 'exam.passed')).toEqual(['partsAndWhole own failed'])
    expect(figureCautions(dataset, 'exam.men')).toEqual(['partsAndWhole used failed'])
    expect(figureCautions(dataset, 'exam.sat')).toEqual([])
  })

  it('reach a whole that its subset exceeds', () => {
    const dataset = aDatasetOf(
      [{ id: 'suits.joint', subsetOf: 'suits.all' }, 5],
      [{ id: 'suits.all' }, 3],
    )
    expect(figureCautions(dataset, 'suits.joint')).toEqual(['subset own failed'])
    expect(figureCautions(dataset, 'suits.all')).toEqual(['subset used failed'])
  })

  it('reach the same item elsewhere only where its scope is the same', () => {
    const change = { value: 5, unit: 'absolute', printed: '增加5件', base: '2019' } as const
    const both = (scope: Indicator['scope']) =>
      aDataset({
        indicators: [
          anIndicator({ id: 'list.a' }),
          anIndicator({ id: 'list.b', sameItemAs: 'list.a', scope }),
        ],
        observations: [
          aStated({ indicator: 'list.a', year: 2019, value: 92 }),
          aStated({ indicator: 'list.a', statedChange: change }),
          aStated({ indicator: 'list.b' }),
        ],
      })
    expect(figureCautions(both(anIndicator().scope), 'list.b')).toEqual([
      'printedChange related failed',
    ])
    expect(figureCautions(both({ zh: '五级', en: 'Five levels' }), 'list.b')).toEqual([])
  })

  it('are none for another region, whose checks are unknown', () => {
    const point = aStated({ region: '530100', status: 'estimated' })
    expect(listFigureCautions(exam(79.71), point)).toEqual([])
  })
})

describe('the terms of a rate', () => {
  const rate = aRate({
    ratio: { numerator: 'exam.passed', denominator: 'exam.sat', remainder: null },
  })
  const terms = (figure: Partial<ReportedValue>, sat: number | null = 2640) =>
    findRateTerms(
      aDatasetOf([rate, figure], [{ id: 'exam.passed' }, 1573], [{ id: 'exam.sat' }, sat]),
      rate.id,
      2020,
    )

  it('agree with a rate that they give and contradict another', () => {
    const counts = { numerator: 1573, denominator: 2640 }
    expect(terms({ value: 59.58, printed: '59.58%' })).toEqual({ ...counts, agree: true })
    expect(terms({ value: 79.71, printed: '79.71%' })).toEqual({ ...counts, agree: false })
  })

  it('are none where one is missing or the rate is only approximate and differs', () => {
    expect(terms({ value: 59.58, printed: '59.58%' }, null)).toBeNull()
    expect(terms({ value: 79.71, printed: '79.71%', precision: 'about' })).toBeNull()
  })
})

describe('the cautions of the report of 2020', () => {
  const dataset = reportDataset()

  it('reach every figure that a failed check concerns, and no other', () => {
    const flagged = [...dataset.seriesById.keys()].filter((id) =>
      compareYears(dataset, id, 2019, 2020).cautions.some(({ kind }) => kind === 'check'),
    )
    expect(flagged).toEqual([
      'simplification.implementation-list',
      'online-services.implementation-list',
      'online-services.online-items',
      'online-services.online-rate',
      'reconsideration.applications',
    ])
  })
})
