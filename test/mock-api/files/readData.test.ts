import { expect, test } from 'vitest'
import * as v from 'valibot'
import { DataError } from '../../../mock-api/check/mistake'
import { dataOnDisk } from '../../../mock-api/files/dataOnDisk'
import { catalogFileSchema } from '../../../mock-api/files/dataSchema'
import { readData, type DataFiles } from '../../../mock-api/files/readData'
import { fixtureFiles } from '../../support/fixtureData'
import { aReport, aRow, filesWith } from '../aReport'

const catalog = v.parse(catalogFileSchema, fixtureFiles.catalog)

/** The path and the English text of each mistake. */
function mistakesOf(files: DataFiles): readonly string[] {
  try {
    readData(files)
    return []
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return error.mistakes.map(({ file, path, text }) => `${file} ${path.join('.')}: ${text.en}`)
  }
}

test('accepts the data files of the project', () => {
  expect(() => readData(dataOnDisk('mock-api/data'))).not.toThrow()
})

test('lists every mistake of every file, also beside rows of a wrong shape', () => {
  const observations = [aRow(), { ...aRow({ year: 2019 }), value: '83' }, aRow({ value: -1 })]
  const broken = { ...aReport(2020, []), observations }
  const files = {
    catalog: fixtureFiles.catalog,
    reports: {
      '530600-2020.json': broken,
      '530600-2021.json': aReport(2021, [aRow({ indicator: 'no.such' })]),
    },
  }
  expect(mistakesOf(files)).toEqual([
    'reports/530600-2020.json observations.1.value: expected a number without quotation marks, received "83"',
    'reports/530600-2020.json observations.2: reconsideration.applications 2020 is stated twice: entry 1 has it already',
    'reports/530600-2020.json observations.2.value: the value cannot be negative: -1',
    'reports/530600-2021.json observations.0.indicator: catalog.json knows no indicator no.such',
  ])
})

test('the message names folder, file and path in both languages', () => {
  const files = filesWith(aReport(2020, [aRow({ value: 900, printed: '83件' })]))
  expect(() => readData(files)).toThrow(
    /^数据文件有1处错误 · 1 mistake in the data files\n\nmock-api\/data\/reports\/530600-2020\.json {2}observations\.0\.printed\n/,
  )
})

test('a misspelt key and an unknown relation of the catalogue are named', () => {
  const [first, second, ...others] = catalog.indicators
  const files = (indicators: readonly unknown[]) => ({
    ...fixtureFiles,
    catalog: { ...catalog, indicators },
  })
  expect(mistakesOf(files([{ ...first, subsetof: 'a.b' }, second, ...others]))).toEqual([
    'catalog.json indicators.0.subsetof: there is no key "subsetof": check its spelling',
  ])
  expect(mistakesOf(files([{ ...first, subsetOf: 'no.such' }, second, ...others]))).toEqual([
    'catalog.json indicators.0.subsetOf: the catalogue has no indicator no.such',
  ])
})

test('a report that is no object is named by its file', () => {
  const files = { catalog: fixtureFiles.catalog, reports: { '530600-2020.json': null } }
  expect(mistakesOf(files)).toEqual([
    'reports/530600-2020.json : expected an object { }, received null',
  ])
})

test('the data version and date are those of the newest report or of the catalogue, if newer', () => {
  const next = readData(filesWith(aReport(2029, [aRow({ year: 2029 })]))).catalog
  expect(next).toMatchObject({ dataVersion: '2030-02-03', dataDate: '2030-02-03' })
  const now = readData(filesWith(aReport(2001, [aRow({ year: 2001 })]))).catalog
  expect(now).toMatchObject({ dataVersion: catalog.dataVersion, dataDate: catalog.dataDate })
})
