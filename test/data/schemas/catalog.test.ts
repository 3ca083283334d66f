import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fixtureFiles } from '../../support/fixtureData'
import { buildScenarioResponses } from '../../../mock-api/scenarios'
import { catalogSchema, toCatalog } from '../../../src/data/schemas/catalog'

const answer = buildScenarioResponses('real', fixtureFiles).catalogAnswer()

const NAME = { zh: '市', en: 'City' }

function pathsWrongIn(changes: Readonly<Record<string, unknown>>): readonly unknown[] {
  const result = v.safeParse(catalogSchema, { ...answer, ...changes })
  return (result.issues ?? []).map((issue) => v.getDotPath(issue))
}

function indicatorsWith(change: Record<string, unknown>): readonly unknown[] {
  const [first, ...others] = answer.indicators
  return [{ ...first, ...change }, ...others]
}

test('the real catalogue fits the contract', () => {
  expect(pathsWrongIn({})).toEqual([])
})

test('keys that a later server adds are passed over', () => {
  expect(pathsWrongIn({ licence: 'CC', indicators: indicatorsWith({ tags: [] }) })).toEqual([])
})

describe('what does not fit is named by its path', () => {
  test.each([
    ['apiVersion', { apiVersion: 2 }],
    ['dataVersion', { dataVersion: '' }],
    ['regionCount', { regionCount: 0 }],
    // A server from before the list of regions stood alone.
    ['regionCount', { regionCount: undefined, regions: [{ code: '530600', name: NAME }] }],
    ['indicators.0.name.en', { indicators: indicatorsWith({ name: { zh: '名' } }) }],
    ['indicators.0.multiplier', { indicators: indicatorsWith({ multiplier: 3 }) }],
    ['indicators.0.polarity', { indicators: indicatorsWith({ polarity: 'good' }) }],
    ['sources.0.address', { sources: [{ ...answer.sources[0], address: 'javascript:alert(1)' }] }],
  ])('%s', (path, changes) => {
    expect(pathsWrongIn(changes)).toEqual([path])
  })
})

describe('a name that leads nowhere is named by its path', () => {
  test.each([
    ['indicators.0.topic', { topic: 'no-such' }],
    ['indicators.0.numerator', { numerator: 'no.such', denominator: 'legal-aid.cases' }],
    ['indicators.0.denominator', { numerator: 'legal-aid.cases', denominator: 'no.such' }],
    ['indicators.0.parts.1', { parts: ['legal-aid.cases', 'no.such'] }],
    ['indicators.0.subsetOf', { subsetOf: 'no.such' }],
    ['indicators.0.sameItemAs', { sameItemAs: 'no.such' }],
  ])('%s', (path, change) => {
    expect(pathsWrongIn({ indicators: indicatorsWith(change) })).toEqual([path])
  })

  test('topics and events', () => {
    const [topic, ...topics] = answer.topics
    expect(pathsWrongIn({ topics: [{ ...topic, core: 'no.such' }, ...topics] })).toEqual([
      'topics.0.core',
    ])
    expect(pathsWrongIn({ topics: [{ ...topic, section: 99 }, ...topics] })).toEqual([
      'topics.0.section',
    ])
    const [event] = answer.events
    expect(pathsWrongIn({ events: [{ ...event, topics: ['legal-aid', 'no-such'] }] })).toEqual([
      'events.0.topics.1',
    ])
  })
})

test('a rate with one side only is incomplete', () => {
  const one = { numerator: 'legal-aid.cases' }
  expect(pathsWrongIn({ indicators: indicatorsWith(one) })).toEqual(['indicators.0.denominator'])
})

test('an id stands for one thing', () => {
  const again = answer.indicators[0]
  expect(pathsWrongIn({ indicators: [...answer.indicators, again] })).toEqual([
    `indicators.${answer.indicators.length}.id`,
  ])
})

describe('in our words', () => {
  const catalog = toCatalog(answer)

  test('what the wire leaves out has a value of its own', () => {
    expect(catalog.synthetic).toBe(false)
    const plain = catalog.indicators.find(({ id }) => id === 'reconsideration.applications')
    expect(plain).toMatchObject({ ratio: null, parts: [], subsetOf: null, sameItemAs: null })
    expect(catalog.topics.some(({ core }) => core === null)).toBe(true)
  })

  test('the two sides of a rate belong together', () => {
    const rate = catalog.indicators.find(({ id }) => id === 'enforcement-exam.pass-rate')
    expect(rate?.ratio).toEqual({
      numerator: 'enforcement-exam.passed',
      denominator: 'enforcement-exam.examinees',
    })
    expect(rate).not.toHaveProperty('numerator')
  })
})
