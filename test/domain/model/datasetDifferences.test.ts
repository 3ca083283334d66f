import { describe, expect, test } from 'vitest'
import { datasetDifferences } from '../../../src/domain/model/datasetDifferences'
import { aMissing, anIndicator, aRunOf, aStated, aDataset } from '../../support/builders'

const suits = anIndicator({ id: 'litigation.cases', topic: 'litigation' })
const applications = anIndicator()
const both = [suits, applications]

const before = aDataset({
  indicators: both,
  observations: [...aRunOf(suits.id, 2019, [45, 33]), ...aRunOf(applications.id, 2019, [null, 0])],
})

function differences(after: Parameters<typeof aDataset>[0]) {
  const { changed, added } = datasetDifferences(before, aDataset({ indicators: both, ...after }))
  return {
    added,
    changed: changed.map((difference) => {
      const { before: old, after: now } = difference
      const value = (one: typeof old | undefined) => (one?.kind === 'reported' ? one.value : null)
      return [old.indicator, old.year, value(old), value(now?.observation)]
    }),
  }
}

test('the same figures from another report are no change', () => {
  const restated = [
    ...aRunOf(suits.id, 2019, [45, 33]).map((row) =>
      aStated({ ...row, source: 'other', printed: 'x' }),
    ),
    ...aRunOf(applications.id, 2019, [null, 0]),
  ]
  expect(differences({ observations: restated })).toEqual({ added: 0, changed: [] })
})

test('a correction, a removed figure and a filled gap are changes', () => {
  const observations = [
    ...aRunOf(suits.id, 2019, [null, 35]),
    ...aRunOf(applications.id, 2019, [92, 0]),
  ]
  expect(differences({ observations })).toEqual({
    added: 0,
    changed: [
      [suits.id, 2019, 45, null],
      [suits.id, 2020, 33, 35],
      [applications.id, 2019, null, 92],
    ],
  })
})

test('changing to zero or from zero is a change', () => {
  const observations = [
    ...aRunOf(suits.id, 2019, [0, 33]),
    ...aRunOf(applications.id, 2019, [null, null]),
  ]
  expect(differences({ observations }).changed).toEqual([
    [suits.id, 2019, 45, 0],
    [applications.id, 2020, 0, null],
  ])
})

test('a new year adds figures and changes none', () => {
  const observations = [
    ...aRunOf(suits.id, 2019, [45, 33, 30]),
    ...aRunOf(applications.id, 2019, [null, 0, 7]),
  ]
  expect(differences({ observations })).toEqual({ added: 2, changed: [] })
})

describe('a figure of the same value changes with', () => {
  const same = aRunOf(applications.id, 2019, [null, 0])
  test.each([
    ['its precision', { precision: 'atLeast' as const }],
    ['its status', { status: 'provisional' as const }],
    ['the part of the year that it covers', { period: '2020-Q3' }],
  ])('%s', (_, change) => {
    const cases = aStated({ indicator: suits.id, year: 2020, value: 33, ...change })
    const observations = [...aRunOf(suits.id, 2019, [45]), cases, ...same]
    expect(differences({ observations }).changed).toEqual([[suits.id, 2020, 33, 33]])
  })

  test('its unit', () => {
    const observations = [...aRunOf(suits.id, 2019, [45, 33]), ...same]
    const indicators = [{ ...suits, multiplier: 4 as const }, applications]
    expect(differences({ indicators, observations }).changed).toHaveLength(2)
  })
})

test('a removed indicator removes its figures but no gaps', () => {
  const now = aDataset({ indicators: [suits], observations: aRunOf(suits.id, 2019, [45, 33]) })
  const { changed } = datasetDifferences(before, now)
  expect(changed.map(({ before: old, after }) => [old.indicator, old.year, after])).toEqual([
    [applications.id, 2020, null],
  ])
})

test('another reason for the same gap is a change', () => {
  const gap = aMissing({ indicator: applications.id, year: 2019, reason: 'suppressed' })
  const observations = [
    ...aRunOf(suits.id, 2019, [45, 33]),
    gap,
    ...aRunOf(applications.id, 2019, [null, 0]),
  ]
  expect(differences({ observations }).changed).toEqual([[applications.id, 2019, null, null]])
})
