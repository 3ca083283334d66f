import { describe, expect, it } from 'vitest'
import { groupRows } from '../../../src/domain/explorer/explorerGroups'
import { explorerRows } from '../../../src/domain/explorer/explorerRow'
import { anIndicator, aDataset } from '../../support/builders'
import { reportDataset } from '../../support/reportWorld'

describe('the groups of the explorer', () => {
  it('are the sections of the report in its order, every row in one of them', () => {
    const dataset = reportDataset()
    const rows = explorerRows(dataset, 2019, 2020, [])
    const groups = groupRows(rows, dataset.catalog.sections)
    expect(groups.map(({ section }) => section?.id)).toEqual([2, 3, 4, 5, 6, 7])
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length)
    for (const { section, rows: within } of groups)
      expect(within.every(({ topic }) => topic?.section === section?.id)).toBe(true)
  })

  it('keep what has no known section in a last group', () => {
    const dataset = aDataset({ indicators: [anIndicator({ topic: 'lost' })], topics: [] })
    const groups = groupRows(explorerRows(dataset, 2019, 2020, []), dataset.catalog.sections)
    expect(groups.map(({ section }) => section)).toEqual([null])
  })
})
