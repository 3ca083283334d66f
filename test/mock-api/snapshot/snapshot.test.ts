import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { snapshot } from '../../../mock-api/snapshot/snapshot'
import { FIXTURE_DATA } from '../../support/fixtureData'

const ROOT = join(import.meta.dirname, '../../..')
let folder = ''

beforeEach(() => {
  vi.stubEnv('DATA_DIR', FIXTURE_DATA)
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
  writeFileSync(join(folder, 'entry.js'), 'document.title = "built"')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** A build of almost nothing, with the plugin, in the project's root. */
async function buildWithSnapshot(): Promise<string> {
  const outDir = join(folder, 'dist')
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'silent',
    plugins: [snapshot()],
    build: {
      outDir: relative(ROOT, outDir),
      rolldownOptions: { input: join(folder, 'entry.js') },
    },
  })
  return outDir
}

function read(dist: string, resource: string) {
  return JSON.parse(readFileSync(join(dist, 'api/v1', resource), 'utf8'))
}

test('a build holds the real answers as files and no msw worker', async () => {
  const dist = await buildWithSnapshot()
  const catalog = read(dist, 'catalog.json')
  expect(catalog.synthetic).toBeUndefined()
  expect(readdirSync(join(dist, 'api/v1/indicators'))).toHaveLength(catalog.indicators.length)
  expect(read(dist, 'regions/530600/observations.json').region).toBe('530600')
  expect(existsSync(join(dist, 'api/v1/schema.json'))).toBe(true)
  expect(existsSync(join(dist, 'mockServiceWorker.js'))).toBe(false)
})

test('the environment selects another dataset', async () => {
  vi.stubEnv('SNAPSHOT_SCENARIO', 'years-5')
  expect(read(await buildWithSnapshot(), 'catalog.json').synthetic).toBe(true)
})

test('a misspelt dataset fails the build', async () => {
  vi.stubEnv('SNAPSHOT_SCENARIO', 'year-5')
  await expect(buildWithSnapshot()).rejects.toThrow('SNAPSHOT_SCENARIO=year-5: there are real,')
})
