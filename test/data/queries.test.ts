import { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fixtureFiles } from '../support/fixtureData'
import { mockServer, refuseUnknown } from '../support/mockServer'
import { buildHandlers, type ScenarioName } from '../../mock-api/scenarios'
import { catalogQuery } from '../../src/data/queries/catalogQuery'
import { indicatorQuery } from '../../src/data/queries/indicatorQuery'
import { fetchRegion, regionQuery } from '../../src/data/queries/regionQuery'
import { regionsQuery } from '../../src/data/queries/regionsQuery'
import { buildRegionDataset } from '../../src/domain/model/regionDataset'

const BASE = 'http://api.test/api/v1'
const REGION_FILE = 'regions/530600/observations.json'
const server = mockServer('real')

beforeAll(() => server.listen({ onUnhandledRequest: refuseUnknown }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** A client that retries without delay. */
function client(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
}

const catalog = () => client().fetchQuery(catalogQuery(BASE))
const regions = () => client().fetchQuery(regionsQuery(BASE))
const region = () => client().fetchQuery(regionQuery(BASE, '530600'))

function play(scenario: ScenarioName): void {
  server.use(...buildHandlers(scenario, fixtureFiles))
}

test('catalogue and observations build the dataset', async () => {
  const { region: found, observations } = (await region()).figures
  expect(found).toEqual({ code: '530600', name: { zh: '昭通市', en: 'Zhaotong' } })
  const dataset = buildRegionDataset(await catalog(), found, observations)
  expect(dataset.years).toEqual(expect.arrayContaining([2019, 2020]))
  expect(dataset.seriesById.get('litigation.cases')?.points).toMatchObject([
    { kind: 'reported', value: 45 },
    { kind: 'reported', value: 33 },
  ])
})

test('the list of regions is loaded with names', async () => {
  play('province')
  const { regions: listed } = await regions()
  expect(listed).toHaveLength((await catalog()).regionCount)
  expect(listed[1]).toEqual({ code: '530100', name: { zh: '示例市01', en: 'Example City 01' } })
})

test('one indicator is loaded for all regions', async () => {
  play('province')
  const answer = await client().fetchQuery(indicatorQuery(BASE, 'litigation.cases'))
  expect(answer.problems).toEqual([])
  expect(new Set(answer.observations.map((row) => row.region)).size).toBe(146)
})

describe('every fault is reported as data', () => {
  test.each([
    ['offline', { kind: 'offline' }],
    ['http-500', { kind: 'http', status: 500 }],
    ['http-404', { kind: 'http', status: 404 }],
    ['html', { kind: 'html' }],
    ['malformed', { kind: 'malformed' }],
  ] as const)('%s', async (scenario, fault) => {
    play(scenario)
    await expect(catalog()).rejects.toMatchObject({ resource: 'catalog.json', fault })
    await expect(fetchRegion(BASE, '530600')).rejects.toMatchObject({
      resource: REGION_FILE,
      fault,
    })
    await expect(regions()).rejects.toMatchObject({ resource: 'regions.json', fault })
  })

  test('wrong-types', async () => {
    play('wrong-types')
    await expect(catalog()).rejects.toMatchObject({
      fault: { kind: 'shape', path: 'indicators', expected: 'Array', received: '"none"' },
    })
    await expect(regions()).rejects.toMatchObject({
      resource: 'regions.json',
      fault: { kind: 'shape', path: 'regions', expected: 'Array', received: '"none"' },
    })
    await expect(fetchRegion(BASE, '530600')).rejects.toMatchObject({
      fault: { kind: 'shape', path: 'observations', expected: 'Array', received: 'Object' },
    })
  })

  test('one-bad-row', async () => {
    play('one-bad-row')
    const { region: found, observations, problems } = (await region()).figures
    expect(problems).toMatchObject([{ expected: 'number', received: '"83"' }])
    expect(observations).toContainEqual({
      kind: 'missing',
      indicator: 'reconsideration.applications',
      region: '530600',
      year: 2020,
      period: null,
      notes: [],
      reason: 'unreadable',
    })
    const whole = buildRegionDataset(await catalog(), found, observations)
    expect(whole.seriesById.get('litigation.cases')?.points).toHaveLength(2)
  })

  test('empty', async () => {
    play('empty')
    await expect(region()).rejects.toMatchObject({
      resource: REGION_FILE,
      fault: { kind: 'empty' },
    })
    expect((await catalog()).indicators.length).toBeGreaterThan(100)
  })

  test('partial', async () => {
    play('partial')
    await expect(region()).rejects.toMatchObject({ fault: { kind: 'http', status: 500 } })
    expect((await catalog()).synthetic).toBe(false)
  })

  test('hostile text arrives as text', async () => {
    play('hostile')
    expect((await catalog()).topics[0]?.name.zh).toContain('<script>')
    expect((await region()).figures.problems).toEqual([])
  })
})

test('a slow answer is complete', async () => {
  play('slow')
  const before = performance.now()
  await catalog()
  expect(performance.now() - before).toBeGreaterThan(2900)
})

test('an answer for another region or indicator is rejected', async () => {
  const name = { zh: '市', en: 'City' }
  const rows = { apiVersion: 1, dataVersion: '1', name, observations: [] }
  server.use(
    http.get(`${BASE}/${REGION_FILE}`, () => HttpResponse.json({ ...rows, region: '530602' })),
    http.get(`${BASE}/indicators/a.b/observations.json`, () =>
      HttpResponse.json({ ...rows, indicator: 'c.d' }),
    ),
  )
  await expect(fetchRegion(BASE, '530600')).rejects.toMatchObject({
    fault: { kind: 'shape', path: 'region', expected: '530600', received: '530602' },
  })
  await expect(client().fetchQuery(indicatorQuery(BASE, 'a.b'))).rejects.toMatchObject({
    fault: { kind: 'shape', path: 'indicator', expected: 'a.b', received: 'c.d' },
  })
})

test('two temporary failures are retried without an error', async () => {
  let requests = 0
  server.use(
    http.get(`${BASE}/catalog.json`, () => {
      requests += 1
      return requests < 3 ? new HttpResponse(null, { status: 503 }) : undefined
    }),
  )
  expect((await catalog()).indicators.length).toBeGreaterThan(100)
  expect(requests).toBe(3)
})

test('query keys differ by server, region and indicator', () => {
  expect(catalogQuery('a').queryKey).not.toEqual(catalogQuery('b').queryKey)
  expect(regionQuery('a', '530600').queryKey).not.toEqual(regionQuery('a', '530602').queryKey)
  expect(regionsQuery('a').queryKey).not.toEqual(regionsQuery('b').queryKey)
  expect(indicatorQuery('a', 'a.b').queryKey).not.toEqual(indicatorQuery('a', 'a.c').queryKey)
})
