import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getResponse, type HttpHandler } from 'msw'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import { fixtureFiles } from '../support/fixtureData'
import { buildHandlers, datasetNames } from '../../mock-api/scenarios'
import { writeSnapshot } from '../../mock-api/snapshot/writeSnapshot'
import { catalogSchema } from '../../src/data/schemas/catalog'
import { regionObservationsSchema } from '../../src/data/schemas/observations'
import { indicatorObservationsSchema } from '../../src/data/schemas/indicatorObservations'
import { regionsSchema } from '../../src/data/schemas/regions'
import { versionsSchema } from '../../src/data/schemas/versions'

/**
 * The contract, held against both servers of the project: the handlers and the snapshot that is built
 * from them. A back end passes by answering the same requests so that `problemsOf` stays empty.
 */
async function ask(handlers: HttpHandler[], resource: string): Promise<unknown> {
  const response = await getResponse(handlers, new Request(`http://api.test/api/v1/${resource}`))
  expect(response?.status, resource).toBe(200)
  expect(response?.headers.get('content-type'), resource).toContain('application/json')
  return response?.json()
}

function schemaOf(resource: string): v.GenericSchema {
  if (resource.endsWith('catalog.json')) return catalogSchema
  if (resource.endsWith('regions.json')) return regionsSchema
  if (resource === 'versions.json') return versionsSchema
  if (resource === 'openapi.json') return v.looseObject({ openapi: v.literal('3.1.0') })
  if (resource === 'schema.json') return v.looseObject({ $schema: v.string(), $defs: v.object({}) })
  return resource.includes('regions/') ? regionObservationsSchema : indicatorObservationsSchema
}

function problemsOf(resource: string, answer: unknown): readonly string[] {
  const { issues = [] } = v.safeParse(schemaOf(resource), answer)
  return issues.map((issue) => `${resource}: ${v.getDotPath(issue)}: ${issue.message}`)
}

/** A province has 258 resources of one make: the first and last of each kind stand for all. */
function sampleOf(ids: readonly string[]): readonly string[] {
  return ids.length < 120 ? ids : [...ids.slice(0, 2), ...ids.slice(-2)]
}

describe.each(datasetNames)('the handlers of %s', (name) => {
  const handlers = buildHandlers(name, fixtureFiles)

  test('answer every resource by the contract', async () => {
    const answer = await ask(handlers, 'catalog.json')
    const catalog = v.parse(catalogSchema, answer)
    const indicators = catalog.indicators.map(({ id }) => id)
    const { regions } = v.parse(regionsSchema, await ask(handlers, 'regions.json'))
    expect(regions).toHaveLength(catalog.regionCount)
    const resources = [
      'catalog.json',
      'regions.json',
      'schema.json',
      'openapi.json',
      'versions.json',
      `versions/${catalog.dataVersion}/catalog.json`,
      `versions/${catalog.dataVersion}/regions.json`,
      `versions/${catalog.dataVersion}/regions/530600/observations.json`,
      ...sampleOf(regions.map(({ code }) => code)).map(
        (code) => `regions/${code}/observations.json`,
      ),
      ...(name === 'province' ? indicators.slice(0, 2) : indicators).map(
        (id) => `indicators/${id}/observations.json`,
      ),
    ]
    for (const resource of resources)
      expect(problemsOf(resource, await ask(handlers, resource))).toEqual([])
  })

  test('name only reports of the catalogue', async () => {
    const catalog = v.parse(catalogSchema, await ask(handlers, 'catalog.json'))
    const sources = new Set(catalog.sources.map(({ id }) => id))
    const answer = v.parse(
      regionObservationsSchema,
      await ask(handlers, 'regions/530600/observations.json'),
    )
    const named = answer.observations.flatMap((row) =>
      row.status === 'missing'
        ? []
        : [row.source, ...(row.otherStatements ?? []).map(({ source }) => source)],
    )
    expect(named.filter((source) => !sources.has(source))).toEqual([])
    expect(answer.dataVersion).toBe(catalog.dataVersion)
  })
})

describe.each(['real', 'years-15', 'hostile'] as const)('the snapshot of %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), `snapshot-${name}-`))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('holds every resource, equal to the answer of its handler', async () => {
    const handlers = buildHandlers(name, fixtureFiles)
    const resources = await writeSnapshot(handlers, folder)
    const catalog = v.parse(catalogSchema, await ask(handlers, 'catalog.json'))
    const { regionCount, indicators } = catalog
    const { versions } = v.parse(versionsSchema, await ask(handlers, 'versions.json'))
    // Every version has its own catalogue and list of regions; today's data are there twice, also under their name.
    const perVersion = 2 + regionCount + indicators.length
    expect(resources).toHaveLength(3 + perVersion * (1 + versions.length))
    for (const resource of resources) {
      const written: unknown = JSON.parse(readFileSync(join(folder, 'api/v1', resource), 'utf8'))
      expect(problemsOf(resource, written)).toEqual([])
      expect(written).toEqual(await ask(handlers, resource))
    }
  })
})

test('a snapshot of a failing server is rejected', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-failing-'))
  await expect(writeSnapshot(buildHandlers('http-500', fixtureFiles), folder)).rejects.toThrow(
    'The snapshot of versions.json: answered 500',
  )
  rmSync(folder, { recursive: true })
})
