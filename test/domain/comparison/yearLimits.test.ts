import { describe, expect, it } from 'vitest'
import { compareYears } from '../../../src/domain/comparison/comparison'
import { findYearLimits } from '../../../src/domain/comparison/yearLimits'
import type { Indicator } from '../../../src/domain/model/indicator'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { aDataset, anEvent, anIndicator, aRunOf, aStated } from '../../support/builders'

const id = 'reconsideration.applications'
const steady = [88, 92, 83, 99, 90, 94]

type Parts = {
  readonly indicator?: Partial<Indicator>
  readonly observations?: readonly ReportedValue[]
  readonly events?: Parameters<typeof aDataset>[0]
}

function limitsAt(toYear: number, { indicator, observations, events }: Parts = {}) {
  const dataset = aDataset({
    indicators: [anIndicator(indicator)],
    observations: observations ?? aRunOf(id, 2015, steady),
    ...events,
  })
  const limits = findYearLimits(dataset, anIndicator(indicator), toYear)
  expect(compareYears(dataset, id, toYear - 1, toYear).limits).toEqual(limits)
  return limits
}

describe('findYearLimits', () => {
  it('takes the years up to the later one', () => {
    // Mean 90.4; moving ranges 4, 9, 16, 9: 90.4 ∓ 2.66 × 9.5 = 65.1 to 115.7.
    expect(limitsAt(2020)).toMatchObject({
      kind: 'trial',
      years: 5,
      firstYear: 2015,
      lastYear: 2019,
      lower: 65,
      upper: 116,
      signal: 'within',
    })
    expect(limitsAt(2019)).toMatchObject({ years: 5, lastYear: 2019, signal: null })
    expect(limitsAt(2018)).toBeNull()
  })

  it('starts a new segment after a break, by an event or by a figure', () => {
    const law = anEvent({ date: '2016-01-01', effect: 'break' })
    expect(limitsAt(2020, { events: { events: [law] } })).toMatchObject({ firstYear: 2016 })
    const observations = aRunOf(id, 2015, steady).map((point) =>
      point.year === 2016 ? { ...point, status: 'break' as const } : point,
    )
    expect(limitsAt(2020, { observations })).toMatchObject({ firstYear: 2016, years: 5 })
  })

  it('leaves out what is not an exact whole year, and judges no such year', () => {
    const observations = aRunOf(id, 2014, [90, ...steady]).map((point) =>
      point.year === 2020 ? { ...point, precision: 'about' as const } : point,
    )
    expect(limitsAt(2020, { observations })).toMatchObject({
      years: 6,
      lastYear: 2019,
      signal: null,
    })
    const quarter = [
      ...aRunOf(id, 2015, steady.slice(0, 5)),
      aStated({ year: 2020, value: 30, period: '2020-Q3' }),
    ]
    expect(limitsAt(2020, { observations: quarter })).toMatchObject({ years: 5, signal: null })
  })

  it('bridges missing years', () => {
    const observations = aRunOf(id, 2013, [88, null, 92, 83, null, 99, 90, 94])
    expect(limitsAt(2020, { observations })).toMatchObject({
      years: 5,
      firstYear: 2013,
      lastYear: 2019,
    })
  })

  it('are those of counts and rates of events only', () => {
    for (const indicator of [
      { arises: 'decision' },
      { arises: 'stock' },
      { measure: 'duration' },
      { measure: 'amount' },
    ] as const)
      expect(limitsAt(2020, { indicator })).toBeNull()
    expect(limitsAt(2020, { indicator: { measure: 'rate' } })).toMatchObject({ upper: 100 })
  })
})
