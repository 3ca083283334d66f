import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataOnDisk } from '../../mock-api/files/dataOnDisk'
import { buildHandlers } from '../../mock-api/scenarios'
import { writeSnapshot } from '../../mock-api/snapshot/writeSnapshot'
import { fetchCatalog } from '../../src/data/queries/catalogQuery'
import { fetchRegion } from '../../src/data/queries/regionQuery'
import { findObservation, buildRegionDataset } from '../../src/domain/model/regionDataset'
import { FIXTURE_DATA } from '../support/fixtureData'
import { aReport, aRow } from './aReport'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'third-year-'))
  cpSync(FIXTURE_DATA, join(folder, 'data'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Answers from the files of a folder, as a static server would. */
function staticServer(root: string): typeof fetch {
  return (address) =>
    Promise.resolve(
      new Response(
        readFileSync(join(root, String(address instanceof Request ? address.url : address))),
      ),
    )
}

test('a new report file adds a year without a change of code', async () => {
  const report = aReport(2021, [
    aRow({ year: 2021, value: 97 }),
    aRow({ year: 2020, value: 84 }),
    aRow({ year: 2021, value: 0, indicator: 'litigation.cases' }),
  ])
  writeFileSync(join(folder, 'data/reports/530600-2021.json'), JSON.stringify(report))

  await writeSnapshot(buildHandlers('real', dataOnDisk(join(folder, 'data'))), folder)
  const options = { fetch: staticServer(folder) }
  const catalog = await fetchCatalog('api/v1', options)
  const { region, observations, problems } = await fetchRegion('api/v1', '530600', options)
  const dataset = buildRegionDataset(catalog, region, observations)

  expect(problems).toEqual([])
  expect(dataset.years).toEqual([2019, 2020, 2021])
  expect(catalog.sources.map(({ id }) => id)).toEqual(['530600-2020', '530600-2021'])
  expect(catalog.dataVersion).toBe('2022-02-03')
  expect(findObservation(dataset, 'reconsideration.applications', 2021)).toMatchObject({
    value: 97,
  })
  expect(findObservation(dataset, 'reconsideration.applications', 2020)).toMatchObject({
    value: 84,
    source: '530600-2021',
    otherStatements: [{ value: 83, source: '530600-2020' }],
  })
  expect(findObservation(dataset, 'reconsideration.applications', 2019)).toMatchObject({
    value: 92,
  })
  expect(findObservation(dataset, 'litigation.cases', 2021)).toMatchObject({
    kind: 'reported',
    value: 0,
  })
  for (const { points } of dataset.seriesById.values()) expect(points).toHaveLength(3)
})

test('a data file that is not JSON is named', () => {
  writeFileSync(join(folder, 'data/reports/530600-2021.json'), '{"source":')
  expect(() => dataOnDisk(join(folder, 'data'))).toThrow(/530600-2021\.json:1:\d+\n {2}文件不完整/)
})
