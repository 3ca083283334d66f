import { describe, expect, it } from 'vitest'
import {
  groupByUnit,
  findHighest,
  isTooSpread,
  computeSpread,
  listWithoutFigure,
  groupByScope,
} from '../../../src/domain/comparison/groupByUnit'
import { buildComparedIndicator } from '../../../src/domain/comparison/comparedIndicator'
import type { Indicator } from '../../../src/domain/model/indicator'
import { anIndicator, aRunOf, aDataset } from '../../support/builders'

type Row = readonly [id: string, values: readonly number[], overrides?: Partial<Indicator>]

function rowsOf(...rows: readonly Row[]) {
  const dataset = aDataset({
    indicators: rows.map(([id, , overrides]) => anIndicator({ id, ...overrides })),
    observations: rows.flatMap(([id, values]) => aRunOf(id, 2015, values)),
  })
  return [...dataset.seriesById.values()].map((series) =>
    buildComparedIndicator(dataset, series, 2015, 2016),
  )
}

const kinds = (...inputs: readonly Row[]) =>
  groupByUnit(rowsOf(...inputs)).map(({ kind, rows }) => [
    kind,
    ...rows.map(({ indicator }) => indicator.id),
  ])

describe('groupByUnit', () => {
  it('draws up to four indicators of one unit as lines on one scale', () => {
    expect(kinds(['a', [1, 2, 3]], ['b', [4, 5, 6]], ['c', [7, 8]], ['d', [9]])).toEqual([
      ['lines', 'a', 'b', 'c', 'd'],
    ])
  })

  it('draws five of one unit as multiples on one scale', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id): Row => [id, [1, 2, 3]])
    expect(kinds(...five)).toEqual([['multiples', 'a', 'b', 'c', 'd', 'e']])
  })

  it('draws bars where no indicator has three figures', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id): Row => [id, [1, 2]])
    expect(kinds(...five)).toEqual([['bars', 'a', 'b', 'c', 'd', 'e']])
  })

  it('separates units and powers of ten', () => {
    const persons = { zh: '人', en: 'persons' }
    expect(
      kinds(
        ['a', [1, 2, 3]],
        ['b', [1, 2, 3], { unit: persons }],
        ['c', [1, 2, 3], { multiplier: 4 }],
        ['d', [1, 2, 3]],
      ),
    ).toEqual([
      ['lines', 'a', 'd'],
      ['lines', 'b'],
      ['lines', 'c'],
    ])
  })

  it('omits indicators without a figure and keeps zeros', () => {
    expect(kinds(['a', []], ['b', [0, 0, 0]])).toEqual([['lines', 'b']])
    expect(kinds(['a', []])).toEqual([])
  })

  it('lists the indicators without a figure', () => {
    const without = listWithoutFigure(rowsOf(['a', []], ['b', [0]]))
    expect(without.map(({ indicator }) => indicator.id)).toEqual(['a'])
  })

  it('computes the spread of indicators on a shared scale', () => {
    const persons = { unit: { zh: '人', en: 'persons' } }
    expect(computeSpread(rowsOf(['a', [1, 5]], ['b', [50, 200]]))).toBe(40)
    expect(computeSpread(rowsOf(['a', [5]], ['b', [5000], persons]))).toBe(1)
    // Zeros lie flat on any scale.
    expect(computeSpread(rowsOf(['a', [0, 0]], ['b', [50]]))).toBe(1)
    expect(computeSpread([])).toBe(1)
    expect(isTooSpread(rowsOf(['a', [10]], ['b', [100]]))).toBe(false)
    expect(isTooSpread(rowsOf(['a', [10]], ['b', [101]]))).toBe(true)
  })

  it('groups by scope', () => {
    const city = { scope: { zh: '全市', en: 'Whole city' } }
    const scopes = groupByScope(rowsOf(['a', [1]], ['b', [1], city], ['c', [1]]))
    expect(
      scopes.map(({ scope, rows }) => [scope.zh, ...rows.map(({ indicator }) => indicator.id)]),
    ).toEqual([
      ['市政府', 'a', 'c'],
      ['全市', 'b'],
    ])
  })

  it('finds the highest figure of a group', () => {
    expect(findHighest(rowsOf(['a', [1, 2, 30]], ['b', [4]]))).toBe(30)
    expect(findHighest([])).toBe(0)
  })
})
