import { parseRegionCode } from '../../../src/domain/model/ids'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildFindReason,
  buildSeries,
  listReportedValues,
  listYears,
} from '../../../src/domain/model/series'
import { aMissing, anIndicator, aStated, noReports } from '../../support/builders'

const indicator = anIndicator()
const region = parseRegionCode('530600')

describe('listYears', () => {
  it('lists every year from the first to the last, observed or not', () => {
    expect(listYears([aStated({ year: 2023 }), aStated({ year: 2020 })])).toEqual([
      2020, 2021, 2022, 2023,
    ])
  })

  it('returns nothing without observations', () => {
    expect(listYears([])).toEqual([])
  })
})

describe('buildSeries', () => {
  it('tells a row that was not sent from a report that is not here', () => {
    const years = [2019, 2020, 2021]
    const findReason = buildFindReason([
      { region: '530600', year: 2020 },
      { region: '530602', year: 2019 },
    ])
    const rows = [aStated({ year: 2021 })]
    const { points } = buildSeries(indicator, region, rows, years, findReason)
    expect(points[0]).toEqual(aMissing({ year: 2019, reason: 'noReportHere' }))
    expect(points[1]).toEqual(aMissing({ year: 2020, reason: 'notReceived' }))
    expect(points[2]).toMatchObject({ kind: 'reported', year: 2021 })
  })

  it('holds a year between others as not received, whatever reports are known', () => {
    const rows = [aStated({ year: 2018 }), aStated({ year: 2020 })]
    const { points } = buildSeries(indicator, region, rows, [2017, 2018, 2019, 2020], noReports)
    expect(points.map((point) => point.kind === 'missing' && point.reason)).toEqual([
      'noReportHere',
      false,
      'notReceived',
      false,
    ])
  })

  it('keeps the reason of a missing observation and a reported zero', () => {
    const rows = [aMissing({ year: 2019, reason: 'suppressed' }), aStated({ value: 0 })]
    const { points } = buildSeries(indicator, region, rows, [2019, 2020], noReports)
    expect(points).toEqual(rows)
  })

  it('ignores observations of another indicator, region or year', () => {
    const rows = [
      aStated({ indicator: 'other' }),
      aStated({ region: '530602' }),
      aStated({ year: 2025 }),
    ]
    const { points } = buildSeries(indicator, region, rows, [2020], noReports)
    expect(points).toEqual([aMissing({ year: 2020 })])
  })

  it('gives one point a year in order, for any order of the observations', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 2010, max: 2030 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, (years) => {
        const observations = years.map((year) => aStated({ year, value: year }))
        const span = listYears(observations)
        const series = buildSeries(indicator, region, observations, span, noReports)
        expect(series.points.map(({ year }) => year)).toEqual(span)
        expect(
          buildSeries(indicator, region, [...observations].reverse(), span, noReports),
        ).toEqual(series)
        expect(listReportedValues(series)).toHaveLength(years.length)
      }),
    )
  })
})

describe('listReportedValues', () => {
  it('omits gaps and keeps zeros', () => {
    const rows = [aStated({ year: 2018, value: 0 }), aStated({ year: 2020 })]
    const series = buildSeries(indicator, region, rows, [2018, 2019, 2020], noReports)
    expect(listReportedValues(series).map(({ value }) => value)).toEqual([0, 83])
  })
})
