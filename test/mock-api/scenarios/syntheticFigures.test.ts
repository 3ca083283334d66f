import { describe, expect, test } from 'vitest'
import { fixtureFiles } from '../../support/fixtureData'
import { readData } from '../../../mock-api/files/readData'
import { syntheticFigures } from '../../../mock-api/scenarios/syntheticFigures'

const { catalog } = readData(fixtureFiles)
const figures = syntheticFigures({ seed: 'test', catalog, levels: new Map(), sizeOf: () => 1 })
const years = Array.from({ length: 15 }, (_, index) => 2011 + index)

describe.each(years)('in %i', (year) => {
  const figure = (id: string): number => figures(id, '530600', year) ?? 0

  test('a whole is the sum of its parts', () => {
    const wholes = catalog.indicators.flatMap(({ id, parts }) =>
      parts === undefined ? [] : [{ id, parts }],
    )
    expect(wholes).not.toEqual([])
    for (const { id, parts } of wholes)
      expect(figure(id), id).toBe(parts.reduce((sum, part) => sum + figure(part), 0))
  })

  test('a subset does not exceed its whole, nor a numerator its denominator', () => {
    const pairs = catalog.indicators.flatMap(({ id, subsetOf, numerator, denominator }) => [
      ...(subsetOf === undefined ? [] : [[id, subsetOf] as const]),
      ...(numerator === undefined || denominator === undefined
        ? []
        : [[numerator, denominator] as const]),
    ])
    expect(pairs).not.toEqual([])
    for (const [part, whole] of pairs) expect(figure(part), part).toBeLessThanOrEqual(figure(whole))
  })

  test('figures are not negative, rates at most 100 and decimals respected', () => {
    for (const { id, measure, decimals } of catalog.indicators) {
      expect(figure(id), id).toBeGreaterThanOrEqual(0)
      expect(figure(id), id).toBeLessThanOrEqual(measure === 'rate' ? 100 : Infinity)
      expect(Number(figure(id).toFixed(decimals)), id).toBe(figure(id))
    }
  })
})

test('a rate with a denominator of zero is no figure', () => {
  const levels = new Map([['mediation.disputes', 0]])
  const none = syntheticFigures({ seed: 'test', catalog, levels, sizeOf: () => 1 })
  expect(none('mediation.disputes', '530600', 2020)).toBe(0)
  expect(none('mediation.success-rate', '530600', 2020)).toBeNull()
})

test('throws on an unknown indicator', () => {
  expect(() => figures('no.such', '530600', 2020)).toThrow('no.such')
})
