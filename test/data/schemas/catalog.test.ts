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

test('unknown keys are ignored', () => {
  expect(pathsWrongIn({ licence: 'CC', indicators: indicatorsWith({ tags: [] }) })).toEqual([])
})

describe('a wrong value is named by its path', () => {
  test.each([
    ['apiVersion', { apiVersion: 2 }],
    ['dataVersion', { dataVersion: '' }],
    ['regionCount', { regionCount: 0 }],
    // An older server with the regions in the catalogue.
    ['regionCount', { regionCount: undefined, regions: [{ code: '530600', name: NAME }] }],
    ['indicators.0.name.en', { indicators: indicatorsWith({ name: { zh: '名' } }) }],
    ['indicators.0.multiplier', { indicators: indicatorsWith({ multiplier: 3 }) }],
    ['indicators.0.polarity', { indicators: indicatorsWith({ polarity: 'good' }) }],
    ['sources.0.address', { sources: [{ ...answer.sources[0], address: 'javascript:alert(1)' }] }],
  ])('%s', (path, changes) => {
    expect(pathsWrongIn(changes)).toEqual([path])
  })
})

describe('an unknown reference is named by its path', () => {
  test.each([
    ['indicators.0.topic', { topic: 'no-such' }],
    ['indicators.0.numerator', { numerator: 'no.such', denominator: 'legal-aid.cases' }],
    ['indicators.0.denominator', { numerator: 'legal-aid.cases', denominator: 'no.such' }],
    ['indicators.0.parts.1', { parts: ['legal-aid.cases', 'no.such'] }],
    ['indicators.0.subsetOf', { subsetOf: 'no.such' }],
    ['indicators.0.atMost.0', { atMost: ['no.such'] }],
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

describe('core topics', () => {
  const [first, second, ...others] = answer.topics
  const messagesFor = (topics: readonly unknown[]) =>
    (v.safeParse(catalogSchema, { ...answer, topics }).issues ?? []).map(({ message }) => message)

  test('without a palette slot take the lowest free one', () => {
    const topics = [{ ...first, paletteSlot: undefined }, { ...second, paletteSlot: 1 }, ...others]
    const catalog = toCatalog(v.parse(catalogSchema, { ...answer, topics }))
    expect(catalog.topics.slice(0, 2).map(({ paletteSlot }) => paletteSlot)).toEqual([2, 1])
    expect(
      catalog.topics.every((topic) => (topic.core === null) === (topic.paletteSlot === null)),
    ).toBe(true)
  })

  test('must be 1 to 8', () => {
    expect(messagesFor([])).toContain('1…8 topics[].core')
    const nine = answer.topics.map((topic, index) => {
      const core = answer.indicators.find((row) => row.topic === topic.id)?.id
      return index < 9 ? { ...topic, core, paletteSlot: undefined } : topic
    })
    expect(messagesFor(nine)).toEqual(['1…8 topics[].core'])
  })

  test('must not share a palette slot', () => {
    const slot = 1
    expect(
      messagesFor([{ ...first, paletteSlot: slot }, { ...second, paletteSlot: slot }, ...others]),
    ).toEqual([`≠ ${first?.id}.paletteSlot`])
  })

  test('alone have a palette slot, from 1 to 8', () => {
    const plain = answer.topics.map((topic) =>
      topic.core === undefined ? { ...topic, paletteSlot: 8 } : topic,
    )
    const [message] = messagesFor(plain)
    expect(message).toMatch(/^core, paletteSlot$/)
    expect(pathsWrongIn({ topics: [{ ...first, paletteSlot: 9 }, second, ...others] })).toEqual([
      'topics.0.paletteSlot',
    ])
  })
})

test('a rate needs both terms', () => {
  const one = { numerator: 'legal-aid.cases' }
  expect(pathsWrongIn({ indicators: indicatorsWith(one) })).toEqual(['indicators.0.denominator'])
})

test('ids are unique', () => {
  const again = answer.indicators[0]
  expect(pathsWrongIn({ indicators: [...answer.indicators, again] })).toEqual([
    `indicators.${answer.indicators.length}.id`,
  ])
})

describe('toCatalog', () => {
  const catalog = toCatalog(answer)

  test('fills omitted keys with explicit values', () => {
    expect(catalog.synthetic).toBe(false)
    const plain = catalog.indicators.find(({ id }) => id === 'reconsideration.applications')
    expect(plain).toMatchObject({ ratio: null, parts: [], subsetOf: null, sameItemAs: null })
    expect(catalog.topics.some(({ core }) => core === null)).toBe(true)
  })

  test('joins the terms of a rate', () => {
    const rate = catalog.indicators.find(({ id }) => id === 'enforcement-exam.pass-rate')
    expect(rate?.ratio).toEqual({
      numerator: 'enforcement-exam.passed',
      denominator: 'enforcement-exam.examinees',
      remainder: { zh: '未通过', en: 'Did not pass' },
    })
    expect(rate).not.toHaveProperty('numerator')
  })
})
