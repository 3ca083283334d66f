import { describe, expect, it } from 'vitest'
import { buildExplorerRows } from '../../../../src/screens/explore/rows/explorerRow'
import {
  groupRows,
  sortRows,
  type ExplorerGroup,
} from '../../../../src/screens/explore/rows/arrangeRows'
import { findSparseYear } from '../../../../src/screens/explore/rows/sparseYear'
import { type ExplorerSort } from '../../../../src/navigation/search/exploreSearch'
import { runChecks } from '../../../../src/domain/checks/runChecks'
import { anIndicator, aRate, aRunOf, aDataset } from '../../../support/builders'
import { reportDataset } from '../../../support/reportDataset'

const named = (id: string, zh: string) => anIndicator({ id, name: { zh, en: id } })

const dataset = aDataset({
  indicators: [
    named('few', '少'),
    named('none', '无'),
    named('many', '案'),
    anIndicator({
      id: 'money',
      name: { zh: '款', en: 'money' },
      measure: 'amount',
      multiplier: 4,
      decimals: 2,
    }),
    aRate({ id: 'rate', name: { zh: '率', en: 'rate' }, ratio: null }),
  ],
  observations: [
    ...aRunOf('few', 2019, [5, 8]),
    ...aRunOf('many', 2018, [100, 100, 90]),
    ...aRunOf('none', 2019, [7]),
    ...aRunOf('money', 2019, [0.01, 0.02]),
    ...aRunOf('rate', 2019, [50, 60]),
  ],
})
const rows = buildExplorerRows(dataset, 2019, 2020, runChecks(dataset))

function order(sort: ExplorerSort, lang: 'zh' | 'en' = 'zh'): readonly string[] {
  return sortRows(rows, sort, lang).map(({ indicator }) => indicator.id)
}

describe('sorting the rows of the explorer', () => {
  it('sorts Chinese names by pinyin and English ones by alphabet', () => {
    expect(order({ key: 'name', descending: false })).toEqual([
      'many', // an
      'money', // kuan
      'rate', // lü
      'few', // shao
      'none', // wu
    ])
    expect(order({ key: 'name', descending: true }, 'en')[0]).toBe('rate')
  })

  it('compares figures in the bare unit, missing ones last in both directions', () => {
    expect(order({ key: 'to', descending: false })).toEqual([
      'few',
      'rate',
      'many',
      'money',
      'none',
    ])
    expect(order({ key: 'to', descending: true })).toEqual(['money', 'many', 'rate', 'few', 'none'])
    expect(order({ key: 'from', descending: false })[0]).toBe('few')
  })

  it('ranks percentages, then percentage points, then bare differences, then none', () => {
    expect(order({ key: 'change', descending: true })).toEqual([
      'money', // +100 %
      'many', // −10 %
      'rate', // +10 points
      'few', // +3, of a base under ten
      'none',
    ])
    expect(order({ key: 'change', descending: false }).slice(0, 2)).toEqual(['many', 'money'])
  })

  it('counts the years that have a figure', () => {
    expect(order({ key: 'years', descending: true })[0]).toBe('many')
    expect(order({ key: 'years', descending: false })[0]).toBe('none')
  })

  it('keeps the order of equals', () => {
    const expected = rows.map(({ indicator }) => indicator.id)
    expect(order({ key: 'scope', descending: false })).toEqual([
      ...expected.filter((id) => id === 'rate'),
      ...expected.filter((id) => id !== 'rate'),
    ])
    expect(order({ key: 'unit', descending: false })).toHaveLength(rows.length)
  })

  it('puts failed checks before checks to review', () => {
    const report = reportDataset()
    const sorted = sortRows(
      buildExplorerRows(report, 2019, 2020, runChecks(report)),
      { key: 'marks', descending: true },
      'zh',
    )
    const failed = sorted.map(({ failedChecks }) => failedChecks > 0)
    expect(failed.indexOf(false)).toBe(failed.filter(Boolean).length)
    expect(sorted[failed.indexOf(false)]?.comparison.cautions[0]?.kind).toBe('check')
  })

  it('does not change its input', () => {
    const before = [...rows]
    order({ key: 'to', descending: true })
    expect(rows).toEqual(before)
  })
})

const sectionOf = (group: ExplorerGroup) =>
  group.kind === 'section' ? group.section?.id : group.kind

describe('grouping the rows of the explorer', () => {
  it('puts every row under its section, in the report’s order', () => {
    const report = reportDataset()
    const reportRows = buildExplorerRows(report, 2019, 2020, [])
    const groups = groupRows(reportRows, report.catalog.sections, null)
    expect(groups.map(sectionOf)).toEqual([2, 3, 4, 5, 6, 7])
    expect(groups.flatMap((one) => one.rows)).toHaveLength(reportRows.length)
    for (const group of groups)
      expect(group.rows.every(({ topic }) => topic?.section === sectionOf(group))).toBe(true)
  })

  it('puts rows with a figure of the sparse year on top, each row once', () => {
    const report = reportDataset()
    const reportRows = buildExplorerRows(report, 2019, 2020, [])
    const sparse = findSparseYear(reportRows, { from: 2019, to: 2020 })
    const [pinned, ...others] = groupRows(reportRows, report.catalog.sections, sparse)
    expect(pinned?.kind).toBe('pinned')
    expect(pinned?.rows.map(({ indicator }) => indicator.id)).toEqual([
      'business-environment.start-business',
      'business-environment.construction-permit',
      'business-environment.water',
      'business-environment.gas',
      'business-environment.property',
      'reconsideration.applications',
      'litigation.cases',
    ])
    const rest = others.flatMap((group) => group.rows)
    expect(rest).toHaveLength(105)
    expect(rest.every(({ comparison }) => comparison.from.kind === 'missing')).toBe(true)
  })

  it('puts rows without a known section in a last group', () => {
    const lost = aDataset({ indicators: [anIndicator({ topic: 'lost' })], topics: [] })
    const groups = groupRows(buildExplorerRows(lost, 2019, 2020, []), lost.catalog.sections, null)
    expect(groups).toMatchObject([{ kind: 'section', section: null }])
  })
})
