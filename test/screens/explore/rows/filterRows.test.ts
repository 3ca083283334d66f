import { describe, expect, it } from 'vitest'
import { runChecks } from '../../../../src/domain/checks/runChecks'
import { filterIn, type ExplorerFilter } from '../../../../src/navigation/search/exploreSearch'
import { listUnits, matchesFilter } from '../../../../src/screens/explore/rows/filterRows'
import { buildExplorerRows } from '../../../../src/screens/explore/rows/explorerRow'
import { aRunOf, aDataset } from '../../../support/builders'
import { reportDataset } from '../../../support/reportDataset'

const NO_FILTER = filterIn({})
const dataset = reportDataset()
const rows = buildExplorerRows(dataset, 2019, 2020, runChecks(dataset))

function idsWith(filter: Partial<ExplorerFilter>): readonly string[] {
  return rows
    .filter((row) => matchesFilter(row, { ...NO_FILTER, ...filter }))
    .map(({ indicator }) => indicator.id)
}

describe('the filter of the explorer', () => {
  it('keeps every row without a condition', () => {
    expect(idsWith({})).toHaveLength(rows.length)
  })

  it('keeps a section of the report and a topic within it', () => {
    expect(
      idsWith({ section: 4 }).every((id) => /^(decision-making|legal-advisers)\./.test(id)),
    ).toBe(true)
    expect(idsWith({ section: 7, topic: 'litigation' })).toHaveLength(7)
    expect(idsWith({ section: 4, topic: 'litigation' })).toEqual([])
  })

  it('keeps a unit in all its powers of ten', () => {
    const ids = idsWith({ unit: '元' })
    expect(ids).toContain('public-trading.amount')
    expect(ids).toContain('environment.penalty-amount')
    expect(ids).not.toContain('litigation.cases')
  })

  it('keeps a measure', () => {
    expect(idsWith({ measure: 'duration' })).toHaveLength(5)
  })

  it('keeps rows with both years, the later only, or no later figure', () => {
    expect(idsWith({ completeness: 'both' })).toContain('reconsideration.applications')
    expect(idsWith({ completeness: 'laterOnly' })).toContain('legal-aid.cases')
    const all = (['both', 'laterOnly', 'missing'] as const).map(
      (completeness) => idsWith({ completeness }).length,
    )
    expect(all.reduce((sum, count) => sum + count)).toBe(rows.length)
  })

  it('keeps changes beyond chance', () => {
    const jumped = aDataset({
      observations: aRunOf('reconsideration.applications', 2015, [200, 210, 195, 205, 200, 83]),
    })
    const [row] = buildExplorerRows(jumped, 2019, 2020, [])
    const filter = { ...NO_FILTER, beyondChance: true }
    expect(row !== undefined && matchesFilter(row, filter)).toBe(true)
    expect(idsWith({ beyondChance: true })).not.toContain('reconsideration.applications')
  })

  it('keeps indicators of a failed check', () => {
    const ids = idsWith({ failedCheck: true })
    expect(ids).toContain('reconsideration.applications')
    expect(ids).not.toContain('mediation.success-rate')
  })
})

describe('the units of rows', () => {
  it('are each named once, the most frequent first', () => {
    const names = listUnits(rows).map(({ zh }) => zh)
    expect(names[0]).toBe('件')
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('户次')
  })
})
