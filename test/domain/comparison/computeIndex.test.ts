import { describe, expect, it } from 'vitest'
import { buildComparedIndicator } from '../../../src/domain/comparison/comparedIndicator'
import {
  listBaseYears,
  computeIndex,
  splitByIndex,
  explainNoIndex,
} from '../../../src/domain/comparison/computeIndex'
import { anEvent, anIndicator, aRate, aRunOf, aDataset } from '../../support/builders'

const indicators = [
  anIndicator({ id: 'many' }),
  anIndicator({ id: 'few' }),
  aRate({ id: 'rate', ratio: null }),
]
const dataset = aDataset({
  indicators,
  observations: [
    ...aRunOf('many', 2015, [80, null, 100, 90, 121, null]),
    ...aRunOf('few', 2015, [9, 20, 30, 0, 10]),
    ...aRunOf('rate', 2015, [50, 60, 70, 80, 90]),
  ],
})

function row(id: string, within = dataset) {
  const series = within.seriesById.get(id)
  if (series === undefined) throw new Error(`no series of ${id}`)
  return buildComparedIndicator(within, series, 2015, 2016)
}

describe('computeIndex', () => {
  // The dataset's report is of 2020, whose rows were not sent.
  it('is 100 in the base year and a percentage of it in others, to a tenth', () => {
    expect(computeIndex(row('many'), 2015)).toEqual([100, null, 125, 112.5, 151.3, null])
    expect(computeIndex(row('many'), 2017)).toEqual([80, null, 100, 90, 121, null])
  })

  it('is zero for a figure of zero', () => {
    expect(computeIndex(row('few'), 2016)?.[3]).toBe(0)
  })

  it('is null for a base that is missing, zero or under ten', () => {
    expect(computeIndex(row('many'), 2016)).toBeNull()
    expect(computeIndex(row('many'), 1999)).toBeNull()
    expect(computeIndex(row('few'), 2018)).toBeNull()
    expect(computeIndex(row('few'), 2015)).toBeNull()
  })

  it('is null for a rate', () => {
    expect(computeIndex(row('rate'), 2015)).toBeNull()
  })

  it('explains a missing index', () => {
    expect(explainNoIndex(row('many'), 2015)).toBeNull()
    expect(explainNoIndex(row('many'), 2016)).toBe('baseMissing')
    expect(explainNoIndex(row('many'), 1999)).toBe('baseMissing')
    expect(explainNoIndex(row('few'), 2018)).toBe('notPositive')
    expect(explainNoIndex(row('few'), 2015)).toBe('small')
    // A rate has none, whatever its base.
    expect(explainNoIndex(row('rate'), 1999)).toBe('rate')
  })

  it('separates rows with and without an index', () => {
    const plan = splitByIndex([row('rate'), row('few'), row('many')], 2015)
    expect(plan.indexed.map(({ row: { indicator } }) => indicator.id)).toEqual(['many'])
    expect(plan.without.map(({ row: { indicator }, why }) => [indicator.id, why])).toEqual([
      ['rate', 'rate'],
      ['few', 'small'],
    ])
  })

  it('does not cross a break in either direction', () => {
    const withBreak = aDataset({
      indicators,
      observations: aRunOf('many', 2015, [80, 90, 100, 90, 120]),
      events: [anEvent({ date: '2017-01-01', effect: 'break' })],
    })
    expect(computeIndex(row('many', withBreak), 2015)).toEqual([100, 112.5, null, null, null, null])
    expect(computeIndex(row('many', withBreak), 2017)).toEqual([null, null, 100, 90, 120, null])
  })
})

describe('listBaseYears', () => {
  it('lists the years to which a row can be indexed', () => {
    expect(listBaseYears([row('many')])).toEqual([2015, 2017, 2018, 2019])
    expect(listBaseYears([row('many'), row('few')])).toEqual([2015, 2016, 2017, 2018, 2019])
    expect(listBaseYears([row('rate')])).toEqual([])
    expect(listBaseYears([])).toEqual([])
  })
})
