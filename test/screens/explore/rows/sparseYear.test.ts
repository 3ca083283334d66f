import { describe, expect, it } from 'vitest'
import { buildExplorerRows } from '../../../../src/screens/explore/rows/explorerRow'
import { findSparseYear } from '../../../../src/screens/explore/rows/sparseYear'
import { isFilled, COLUMN_KEYS } from '../../../../src/screens/explore/table/useColumns'
import type { RegionDataset } from '../../../../src/domain/model/regionDataset'
import { anEvent, anIndicator, aDataset, aRunOf } from '../../../support/builders'
import { reportDataset } from '../../../support/reportDataset'

const ids = Array.from({ length: 10 }, (_, index) => `made.up-${index}`)

/** Ten indicators with a figure of 2020; the first `count` also have one of 2019. */
const withEarlier = (count: number, events = [anEvent()]) =>
  aDataset({
    indicators: ids.map((id) => anIndicator({ id })),
    events,
    observations: ids.flatMap((id, index) =>
      aRunOf(id, index < count ? 2019 : 2020, index < count ? [90, 80] : [80]),
    ),
  })

const find = (dataset: RegionDataset, from = 2019, to = 2020) =>
  findSparseYear(buildExplorerRows(dataset, from, to, []), { from, to })

describe('a year that nearly all rows lack', () => {
  it('is one with figures in at most a fifth of them', () => {
    expect(find(withEarlier(2))).toMatchObject({ year: 2019, isEarlier: true, figures: 2 })
    expect(find(withEarlier(3))).toBeNull()
    expect(find(withEarlier(10))).toBeNull()
  })

  it('is the earlier one of the report here, with its one reason', () => {
    expect(find(reportDataset())).toEqual({
      year: 2019,
      isEarlier: true,
      figures: 7,
      missing: 105,
      reasons: ['noReportHere'],
      kinship: 'comparable',
    })
  })

  it('may be the only year shown, or the later one', () => {
    expect(find(withEarlier(2), 2019, 2019)).toMatchObject({
      isEarlier: false,
      kinship: 'oneYear',
    })
    expect(find(withEarlier(2), 2020, 2021)).toMatchObject({
      year: 2021,
      isEarlier: false,
      figures: 0,
    })
  })

  it('calls rows comparable only where no break lies between the years', () => {
    const events = [anEvent({ date: '2020-01-01', effect: 'break' })]
    expect(find(withEarlier(2, events))?.kinship).toBe('bothYears')
  })
})

describe('the columns', () => {
  const filled = (dataset: RegionDataset, from = 2019, to = 2020) => {
    const rows = buildExplorerRows(dataset, from, to, [])
    const pair = { from, to }
    const shown = { rows, pair, sparse: findSparseYear(rows, pair), sortedBy: null }
    return COLUMN_KEYS.filter((key) => isFilled(key, shown))
  }

  it('are those that the data fill', () => {
    expect(filled(reportDataset())).toEqual([
      'name',
      'scope',
      'unit',
      'to',
      'terms',
      'place',
      'change',
      'marks',
      'copy',
    ])
    expect(filled(withEarlier(10))).toEqual(expect.arrayContaining(['from', 'change']))
    expect(filled(withEarlier(10), 2020, 2020)).not.toContain('change')
  })

  it('hold a drawing from three figures on', () => {
    const observations = (values: readonly number[]) =>
      ids.flatMap((id) => aRunOf(id, 2018, values))
    const indicators = ids.map((id) => anIndicator({ id }))
    expect(filled(aDataset({ indicators, observations: observations([1, 2]) }))).not.toContain(
      'years',
    )
    expect(filled(aDataset({ indicators, observations: observations([1, 2, 3]) }))).toContain(
      'years',
    )
  })

  it('keep one that the table is sorted by', () => {
    const dataset = reportDataset()
    const pair = { from: 2019, to: 2020 }
    const rows = buildExplorerRows(dataset, 2019, 2020, [])
    const sparse = findSparseYear(rows, pair)
    expect(isFilled('from', { rows, pair, sparse, sortedBy: 'from' })).toBe(true)
  })
})
