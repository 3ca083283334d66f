import { describe, expect, it } from 'vitest'
import { buildScenarioResponses } from '../../../mock-api/scenarios'
import { ApiError } from '../../../src/data/apiError'
import { readCatalog } from '../../../src/data/schemas/readCatalog'
import { fixtureFiles } from '../../support/fixtureData'

type Entry = Record<string, unknown>
type Draft = Record<'indicators' | 'topics' | 'sources' | 'events' | 'sections', Entry[]>

const good = JSON.stringify(buildScenarioResponses('real', fixtureFiles).catalogAnswer())

function draft(): { answer: Draft; entry: (id: string) => Entry } {
  const answer = JSON.parse(good) as Draft
  const entry = (id: string) => answer.indicators.find((row) => row['id'] === id) ?? {}
  return { answer, entry }
}

/** Reads the real catalogue with one indicator changed. */
function readWith(id: string, change: (entry: Entry) => void) {
  const { answer, entry } = draft()
  change(entry(id))
  const catalog = readCatalog(answer)
  return {
    catalog,
    indicator: catalog.indicators.find((row) => row.id === id),
    problems: catalog.refused.map(({ path }) => path.replace(/\.\d+/g, '')),
  }
}

it('a catalogue that fits loses nothing', () => {
  expect(readCatalog(JSON.parse(good)).refused).toEqual([])
})

describe('an indicator that cannot be used is left out alone and named', () => {
  it.each<[name: string, change: Entry, path: string]>([
    ['a name of 4,000 characters', { name: { zh: '长'.repeat(4000), en: 'Long' } }, 'name.zh'],
    ['a control character', { name: { zh: '申请\u0000', en: 'A' } }, 'name.zh'],
    ['U+0001', { definition: { zh: '收到\u0001', en: 'A' } }, 'definition.zh'],
    ['half a character', { unit: { zh: '件\uD83D', en: 'cases' } }, 'unit.zh'],
    ['an unknown measure', { measure: 'index' }, 'measure'],
    ['an unknown topic', { topic: 'weather' }, 'topic'],
    ['no polarity', { polarity: undefined }, 'polarity'],
  ])('%s', (_, change, path) => {
    const { catalog, indicator, problems } = readWith('litigation.land', (entry) =>
      Object.assign(entry, change),
    )
    expect(indicator).toBeUndefined()
    // The whole stands without its parts: a sum of the others would accuse the report.
    expect(catalog.indicators.find(({ id }) => id === 'litigation.cases')?.parts).toEqual([])
    expect(problems).toEqual([`indicators.${path} (litigation.land)`])
    expect(catalog.refused[0]).toMatchObject({ resource: 'catalog.json' })
    expect((catalog.refused[0]?.received ?? '').length).toBeLessThan(100)
  })
})

describe('a relation that cannot hold is left out of its indicator', () => {
  it('the same part twice', () => {
    const { indicator, problems } = readWith('litigation.cases', (entry) =>
      (entry['parts'] as string[]).push('litigation.land'),
    )
    expect(indicator?.parts).toEqual([])
    expect(problems).toEqual(['indicators.parts (litigation.cases)'])
  })

  it.each<[change: Entry, path: string]>([
    [{ subsetOf: 'mediation.success-rate' }, 'subsetOf'],
    [{ numerator: 'mediation.success-rate' }, 'numerator'],
    [{ denominator: 'mediation.succeeded' }, 'denominator'],
    [{ denominator: undefined }, 'denominator'],
    [{ numerator: 'no.such' }, 'numerator'],
    [{ parts: 'none' }, 'parts'],
  ])('%o', (change, path) => {
    const { indicator, problems } = readWith('mediation.success-rate', (entry) =>
      Object.assign(entry, change),
    )
    expect(indicator?.id).toBe('mediation.success-rate')
    expect(indicator?.ratio === null).toBe(path.endsWith('ator'))
    expect(problems).toEqual([`indicators.${path} (mediation.success-rate)`])
  })
})

it('indicators that contain each other are left out', () => {
  const { catalog, problems } = readWith('litigation.cases', (entry) => {
    entry['subsetOf'] = 'litigation.land'
  })
  expect(catalog.indicators.map(({ id }) => id)).not.toContain('litigation.cases')
  expect(problems).toEqual(['indicators (litigation.cases)', 'indicators (litigation.land)'])
  // The topic stays, without its card.
  expect(catalog.topics.find(({ id }) => id === 'litigation')?.core).toBeNull()
})

it('a report that cannot be used is left out', () => {
  const { answer } = draft()
  Object.assign(answer.sources[0] ?? {}, { address: 'javascript:0' })
  const { sources, refused } = readCatalog(answer)
  expect(sources).toEqual([])
  expect(refused).toMatchObject([{ path: 'sources.0.address (530600-2020)' }])
})

it.each([
  [undefined, ''],
  [{}, ''],
  ['', ''],
  ['a'.repeat(4000), ` (${'a'.repeat(80)})`],
])('an entry whose id is %j is named by its place', (id, name) => {
  const { answer } = draft()
  Object.assign(answer.sources[0] ?? {}, { id })
  const [problem] = readCatalog(answer).refused
  expect(problem?.path).toBe(`sources.0.id${name}`)
})

describe('what decides on comparisons refuses the whole and is named', () => {
  it.each<[path: string, change: (answer: Draft) => unknown]>([
    ['events.0.effect', ({ events }) => Object.assign(events[0] ?? {}, { effect: 'stop' })],
    ['events.0.topics.0', ({ events }) => Object.assign(events[0] ?? {}, { topics: ['weather'] })],
    ['sections.0.id', ({ sections }) => Object.assign(sections[0] ?? {}, { id: 1e300 })],
    ['topics.0.name.zh', ({ topics }) => Object.assign(topics[0] ?? {}, { name: { en: 'A' } })],
    ['indicators.0', ({ indicators }) => Object.assign(indicators, [null])],
    ['topics', ({ topics }) => topics.forEach((topic) => delete topic['core'])],
  ])('%s', (path, change) => {
    const { answer } = draft()
    change(answer)
    expect(() => readCatalog(answer)).toThrow(ApiError)
    expect(() => readCatalog(answer)).toThrow(`shape at "${path}"`)
  })
})

it('an event forgets an indicator that is left out', () => {
  const { answer, entry } = draft()
  Object.assign(answer.events[0] ?? {}, { indicators: ['litigation.land', 'legal-aid.cases'] })
  Object.assign(entry('litigation.land'), { measure: 'index' })
  const { events, refused } = readCatalog(answer)
  expect(events[0]?.indicators).toEqual(['legal-aid.cases'])
  expect(refused).toHaveLength(1)
})
