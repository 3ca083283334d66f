import { expect, test } from 'vitest'
import type { ReportFile } from '../../../mock-api/files/dataSchema'
import { readData } from '../../../mock-api/files/readData'
import { buildResponses } from '../../../mock-api/files/buildResponses'
import type { ObservationRow } from '../../../src/data/schemas/observations'
import { aReport, aRow, filesWith } from '../aReport'

function rowsOf(...reports: readonly ReturnType<typeof aReport>[]): readonly ObservationRow[] {
  return buildResponses(readData(filesWith(...reports))).regionAnswer('530600')?.observations ?? []
}

function rowOf(rows: readonly ObservationRow[], indicator: string, year: number) {
  return rows.find((row) => row.indicator === indicator && row.year === year)
}

test('a reported row has its region and source', () => {
  const row = rowOf(rowsOf(aReport(2020, [aRow()])), 'reconsideration.applications', 2020)
  expect(row).toEqual({ ...aRow(), region: '530600', source: '530600-2020' })
})

test('every indicator has a row for every year of the span', () => {
  const files = filesWith(aReport(2021, [aRow({ year: 2018 }), aRow({ year: 2021 })]))
  const answers = buildResponses(readData(files))
  const rows = answers.regionAnswer('530600')?.observations ?? []
  expect(new Set(rows.map(({ year }) => year))).toEqual(new Set([2018, 2019, 2020, 2021]))
  expect(rows).toHaveLength(4 * answers.catalogAnswer().indicators.length)
})

test('a year without a row is missing because its report is silent, or because none is here', () => {
  const rows = rowsOf(aReport(2020, [aRow({ year: 2018 }), aRow({ year: 2020 })]))
  expect(rowOf(rows, 'legal-aid.cases', 2020)).toMatchObject({ reason: 'notInReport' })
  // The report of 2020 states a figure of 2018 and is still no report of 2018.
  expect(rowOf(rows, 'legal-aid.cases', 2018)).toMatchObject({ reason: 'noReportHere' })
  expect(rowOf(rows, 'reconsideration.applications', 2019)).toEqual({
    indicator: 'reconsideration.applications',
    region: '530600',
    year: 2019,
    value: null,
    status: 'missing',
    reason: 'noReportHere',
  })
})

test('a reported zero is a figure', () => {
  const row = rowOf(
    rowsOf(aReport(2020, [aRow({ value: 0 })])),
    'reconsideration.applications',
    2020,
  )
  expect(row).toMatchObject({ value: 0, status: 'normal' })
})

test('rows are in the order of the catalogue, then of the years', () => {
  const rows = rowsOf(
    aReport(2020, [aRow({ year: 2020 }), aRow({ year: 2019, indicator: 'legal-aid.cases' })]),
  )
  const core = rows.filter(({ indicator }) =>
    ['reconsideration.applications', 'legal-aid.cases'].includes(indicator),
  )
  expect(core.map(({ indicator, year }) => `${indicator} ${year}`)).toEqual([
    'reconsideration.applications 2019',
    'reconsideration.applications 2020',
    'legal-aid.cases 2019',
    'legal-aid.cases 2020',
  ])
})

test('the later published report wins', () => {
  const late = aReport(2020, [aRow({ value: 84 })], { published: '2023-01-01' })
  const row = rowOf(
    rowsOf(late, aReport(2021, [aRow({ value: 83 })])),
    'reconsideration.applications',
    2020,
  )
  expect(row).toMatchObject({ value: 84, source: '530600-2020', otherStatements: [{ value: 83 }] })
})

test('reports of one day are ordered by their years', () => {
  const published = '2022-02-03'
  const source = readData(
    filesWith(
      aReport(2020, [aRow({ value: 83 })], { published }),
      aReport(2021, [aRow({ value: 84 })], { published }),
    ),
  )
  for (const turn of [
    (reports: ReportFile[]) => reports,
    (reports: ReportFile[]) => reports.reverse(),
  ]) {
    const rows = buildResponses({
      ...source,
      listReports: (...request) => turn([...source.listReports(...request)]),
    }).regionAnswer('530600')?.observations
    expect(rowOf(rows ?? [], 'reconsideration.applications', 2020)).toMatchObject({ value: 84 })
  }
})

test('an indicator has the same rows as its region', () => {
  const answers = buildResponses(readData(filesWith(aReport(2020, [aRow(), aRow({ year: 2019 })]))))
  const inRegion = answers
    .regionAnswer('530600')
    ?.observations.filter(({ indicator }) => indicator === 'reconsideration.applications')
  expect(answers.indicatorAnswer('reconsideration.applications')?.observations).toEqual(inRegion)
  expect(inRegion).toHaveLength(2)
})

test('an unknown region or indicator has no answer', () => {
  const answers = buildResponses(readData(filesWith(aReport(2020, [aRow()]))))
  expect(answers.regionAnswer('110000')).toBeNull()
  expect(answers.indicatorAnswer('no.such')).toBeNull()
})

test('a region without a report has no rows', () => {
  expect(buildResponses(readData(filesWith())).regionAnswer('530600')?.observations).toEqual([])
})
