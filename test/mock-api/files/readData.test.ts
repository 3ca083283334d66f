import { expect, test } from 'vitest'
import { dataFiles } from '../../../mock-api/files/dataFiles'
import { fixtureFiles } from '../../support/fixtureData'
import { catalogFileSchema } from '../../../mock-api/files/dataSchema'
import { readData, type DataFiles } from '../../../mock-api/files/readData'
import * as v from 'valibot'
import { aReport, aRow, filesWith } from '../aReport'

const catalog = v.parse(catalogFileSchema, fixtureFiles.catalog)

function withReport(name: string, report: unknown): DataFiles {
  return { catalog: fixtureFiles.catalog, reports: { [name]: report } }
}

test('accepts the data files of the project', () => {
  expect(() => readData(dataFiles)).not.toThrow()
})

test('a value of the wrong type is named by file and path', () => {
  const report = { ...aReport(2020, []), observations: [aRow(), { ...aRow(), value: '83' }] }
  expect(() => readData(withReport('530600-2020.json', report))).toThrow(
    /^mock-api\/data\/reports\/530600-2020\.json: observations\.1\.value: .*number/,
  )
})

test('the placeholder titles of the README example are rejected', () => {
  const { source, ...rest } = aReport(2020, [])
  const report = { ...rest, source: { ...source, title: { zh: '…', en: '…' } } }
  expect(() => readData(withReport('530600-2020.json', report))).toThrow(
    /^mock-api\/data\/reports\/530600-2020\.json: source: .*…/,
  )
})

test('a misspelt key is an error', () => {
  const [first, ...others] = catalog.indicators
  const files = {
    ...fixtureFiles,
    catalog: { ...catalog, indicators: [{ ...first, subsetof: 'a.b' }, ...others] },
  }
  expect(() => readData(files)).toThrow(/^mock-api\/data\/catalog\.json: indicators\.0\.subsetof: /)
})

test('a relation to an unknown indicator is named by its path', () => {
  const [first, ...others] = catalog.indicators
  const files = {
    ...fixtureFiles,
    catalog: { ...catalog, indicators: [{ ...first, subsetOf: 'no.such' }, ...others] },
  }
  expect(() => readData(files)).toThrow(
    'mock-api/data/catalog.json: indicators.0.subsetOf: the id of an indicator',
  )
})

test('a figure of an unknown indicator is named by file and path', () => {
  const files = filesWith(aReport(2020, [aRow(), aRow({ indicator: 'no.such' })]))
  expect(() => readData(files)).toThrow(
    'mock-api/data/reports/530600-2020.json: observations.1.indicator: catalog.json knows no indicator no.such',
  )
})

test('a duplicate figure in one report is an error', () => {
  const files = filesWith(aReport(2020, [aRow(), aRow({ value: 84 })]))
  expect(() => readData(files)).toThrow(
    'mock-api/data/reports/530600-2020.json: observations.1: reconsideration.applications 2020 is stated twice',
  )
})

test('a report under a wrong name is an error', () => {
  expect(() => readData(withReport('530600-2021.json', aReport(2020, [])))).toThrow(
    'a report of 530600-2020 belongs in 530600-2020.json',
  )
  expect(() => readData(filesWith(aReport(2020, [], { id: 'zhaotong' })))).toThrow('source.id')
})

test('a report of an unknown region is an error', () => {
  const report = aReport(2020, [], { region: '530602', id: '530602-2020' })
  expect(() => readData(filesWith(report))).toThrow('source.region: catalog.json knows no region')
})

test('an invalid report is named by its file', () => {
  expect(() => readData(withReport('530600-2020.json', null))).toThrow(
    /^mock-api\/data\/reports\/530600-2020\.json: /,
  )
})

test('the data version and date are those of the newest report or of the catalogue, if newer', () => {
  const next = readData(filesWith(aReport(2029, [aRow()]))).catalog
  expect(next).toMatchObject({ dataVersion: '2030-02-03', dataDate: '2030-02-03' })
  const now = readData(filesWith(aReport(2001, [aRow()]))).catalog
  expect(now).toMatchObject({ dataVersion: catalog.dataVersion, dataDate: catalog.dataDate })
})
