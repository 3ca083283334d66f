import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getResponse } from 'msw'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dataOnDisk } from '../../../mock-api/files/dataOnDisk'
import { freezeVersion } from '../../../mock-api/snapshot/freezeVersion'
import { buildHandlers } from '../../../mock-api/scenarios'
import { FIXTURE_DATA } from '../../support/fixtureData'

const REPORT = 'reports/530600-2020.json'
let data = ''

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'freeze-'))
  for (const file of ['catalog.json', REPORT]) cpSync(join(FIXTURE_DATA, file), join(data, file))
})

afterEach(() => rmSync(data, { recursive: true }))

async function ask(resource: string) {
  const handlers = buildHandlers('real', dataOnDisk(data))
  const response = await getResponse(handlers, new Request(`http://api.test/api/v1/${resource}`))
  return { status: response?.status, body: await response?.json() }
}

function correct(printed: string, value: number): void {
  const report = JSON.parse(readFileSync(join(data, REPORT), 'utf8'))
  const row = report.observations.find(
    (one: { indicator: string; year: number }) =>
      one.indicator === 'litigation.cases' && one.year === 2020,
  )
  Object.assign(row, { value, printed })
  writeFileSync(join(data, REPORT), JSON.stringify(report))
}

async function casesIn(base: string): Promise<unknown> {
  const { body } = await ask(`${base}indicators/litigation.cases/observations.json`)
  return body.observations.find((row: { year: number }) => row.year === 2020).value
}

test('a frozen version keeps its answers after a correction', async () => {
  const before = await ask('regions/530600/observations.json')
  expect(await freezeVersion(data)).toMatchObject({ kind: 'frozen', dataVersion: '2021-02-03' })
  correct('35件', 35)
  const pinned = await ask('versions/2021-02-03/regions/530600/observations.json')
  expect(pinned).toEqual(before)
  expect(await casesIn('versions/2021-02-03/')).toBe(33)
  expect(await casesIn('')).toBe(35)
})

test('corrected data have another version name', async () => {
  await freezeVersion(data)
  correct('35件', 35)
  expect((await ask('catalog.json')).body.dataVersion).toBe('2021-02-03.2')
  expect((await ask('regions/530600/observations.json')).body.dataVersion).toBe('2021-02-03.2')
  expect((await ask('versions.json')).body.versions).toEqual([
    { dataVersion: '2021-02-03.2', dataDate: '2026-11-23' },
    { dataVersion: '2021-02-03', dataDate: '2026-11-23' },
  ])
  expect(await casesIn('versions/2021-02-03.2/')).toBe(35)
})

test('every correction is frozen once under its own name', async () => {
  await freezeVersion(data)
  expect((await freezeVersion(data)).kind).toBe('alreadyFrozen')
  correct('35件', 35)
  expect(await freezeVersion(data)).toMatchObject({ kind: 'frozen', dataVersion: '2021-02-03.2' })
  expect((await freezeVersion(data)).kind).toBe('alreadyFrozen')
  expect(readdirSync(join(data, 'versions'))).toEqual(['2021-02-03', '2021-02-03.2'])
  correct('33件', 33)
  expect((await freezeVersion(data)).dataVersion).toBe('2021-02-03')
})

test('a changed wording makes no new version', async () => {
  await freezeVersion(data)
  const catalog = JSON.parse(readFileSync(join(data, 'catalog.json'), 'utf8'))
  catalog.indicators[0].definition.zh += '(补充说明)'
  writeFileSync(join(data, 'catalog.json'), JSON.stringify(catalog))
  expect((await ask('catalog.json')).body.dataVersion).toBe('2021-02-03')
})

test('an unknown version is a 404 with an error', async () => {
  expect(await ask('versions/1999-01-01/catalog.json')).toEqual({
    status: 404,
    body: { error: 'no version 1999-01-01' },
  })
})

test('a modified frozen file fails the build and is named', async () => {
  const { folder } = await freezeVersion(data)
  const path = join(folder, 'regions/530600/observations.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"value": 33,', '"value": "33",'))
  expect(() => buildHandlers('real', dataOnDisk(data))).toThrow(
    /^mock-api\/data\/versions\/2021-02-03\/regions\/530600\/observations\.json: observations\.\d+\.value: /,
  )
  const name = { zh: '市', en: 'City' }
  const other = { apiVersion: 1, dataVersion: 'x', region: '530600', name, observations: [] }
  writeFileSync(path, JSON.stringify(other))
  expect(() => buildHandlers('real', dataOnDisk(data))).toThrow('speaks of 530600 in version x')
})

test('a frozen version keeps its list of regions and fails the build without it', async () => {
  const before = await ask('regions.json')
  const { folder } = await freezeVersion(data)
  expect(await ask('versions/2021-02-03/regions.json')).toEqual(before)
  rmSync(join(folder, 'regions.json'))
  expect(() => buildHandlers('real', dataOnDisk(data))).toThrow(
    /^mock-api\/data\/versions\/2021-02-03\/regions\.json: /,
  )
})
