import { describe, expect, it } from 'vitest'
import { explorerRows } from '../../../../src/domain/explorer/explorerRow'
import { groupRows } from '../../../../src/domain/explorer/explorerGroups'
import { buildBlocks, countTableRows } from '../../../../src/screens/explore/table/tableBlocks'
import { reportDataset } from '../../../support/reportWorld'

const dataset = reportDataset()
const rows = explorerRows(dataset, 2019, 2020, [])
const grouped = groupRows(rows, dataset.catalog.sections)
const headed = buildBlocks(grouped.map((group) => ({ ...group, headed: true })))

describe('the blocks of a table', () => {
  it('hold every row once, in order, at most eight together', () => {
    expect(headed.flatMap((block) => block.rows)).toEqual(grouped.flatMap((group) => group.rows))
    expect(Math.max(...headed.map((block) => block.rows.length))).toBe(8)
  })

  it('name each section once, over its first rows', () => {
    const heads = headed.flatMap(({ head }) => (head === undefined ? [] : [head?.id]))
    expect(heads).toEqual(grouped.map(({ section }) => section?.id))
  })

  it('count rows as a reader does, the head of the table being the first', () => {
    expect(headed[0]?.firstIndex).toBe(2)
    expect(countTableRows(headed)).toBe(1 + 112 + grouped.length)
    const plain = buildBlocks([{ section: null, rows, headed: false }])
    expect(plain[1]?.firstIndex).toBe(10)
    expect(countTableRows(plain)).toBe(113)
    expect(countTableRows([])).toBe(1)
  })

  it('have keys of their own', () => {
    expect(new Set(headed.map(({ key }) => key)).size).toBe(headed.length)
  })
})
