import type { ExportMessages } from '../../../src/messages/messages'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/exports/table/cell'
import { columnNames } from '../../../src/exports/table/columnNames'
import { buildTableContext } from '../../../src/exports/table/buildTableContext'
import {
  listObservations,
  buildTableRow,
  type TableRow,
} from '../../../src/exports/table/buildTableRow'
import type { Observation } from '../../../src/domain/model/observation'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { anIndicator, aMissing, aNote, aStated, aStatement, aDataset } from '../../support/builders'
import { allIds, loadScenario, chinese, CORE, english, tableRows } from '../exportViews'

/** The value of a cell as plain JSON. */
function valueOf(cell: Cell | undefined): unknown {
  switch (cell?.kind) {
    case 'text':
    case 'date':
      return cell.text
    case 'number':
    case 'flag':
      return cell.value
    case 'none':
    case undefined:
      return null
  }
}

const { rows, dataset } = loadScenario('real')
const ids = allIds(dataset)
const table = tableRows(dataset, ids, chinese)
/** The row of one observation. */
const rowOf = (observation: Observation): TableRow =>
  tableRows(aDataset({ observations: [observation] }), [CORE], chinese)[0] ?? {}
const at = (indicator: string, year: number) =>
  table.find((row) => valueOf(row.indicator) === indicator && valueOf(row.year) === year) ?? {}

const statedChange = {
  value: -10.84,
  unit: 'percent',
  printed: '减少了10.84%',
  base: '2019',
} as const

describe('the table of observations', () => {
  it('has one row for every row of the API, by catalogue order and year', () => {
    const actual = table.map((row) => [valueOf(row.indicator), valueOf(row.year)])
    expect(actual).toEqual(ids.flatMap((id) => [2019, 2020].map((year) => [id, year])))
    expect(actual).toEqual(rows.map(({ indicator, year }) => [indicator, year]))
  })

  it('lists every column once, the value between period and unit', () => {
    expect([...columnNames].sort()).toEqual(Object.keys(chinese.exports.columns).sort())
    const index = columnNames.indexOf('obs_value')
    expect(columnNames.slice(index - 1, index + 2)).toEqual([
      'time_period',
      'obs_value',
      'unit_measure',
    ])
  })

  it('gives codes, text, interval and locator of a reported value', () => {
    const row = at('reconsideration.applications', 2020)
    expect(Object.fromEntries(columnNames.map((name) => [name, valueOf(row[name])]))).toEqual({
      ref_area: '530600',
      ref_area_name: '昭通市',
      indicator: 'reconsideration.applications',
      indicator_name: '行政复议申请数',
      scope: '市政府',
      topic: 'reconsideration',
      topic_name: '行政复议',
      section: 7,
      section_name: '矛盾化解',
      year: 2020,
      time_period: '2020',
      obs_value: 83,
      unit_measure: '件',
      unit_mult: 0,
      unit_name: '件',
      measure: 'count',
      arises: 'event',
      kind_name: '数量（期间发生的事项）',
      decimals: 0,
      figure: '83件',
      numerator: null,
      denominator: null,
      cautions: '报告所载“减少了10.84%”与所载两年数不符。',
      obs_status: 'A',
      obs_status_name: '正常',
      missing_reason: null,
      missing_reason_name: null,
      precision: 'exact',
      precision_name: '确数',
      printed: '83件',
      // Byar's interval of 83.
      lower_95: 66.11,
      upper_95: 102.89,
      source: '530600-2020',
      source_title: '昭通市人民政府2020年度法治政府建设工作报告',
      source_issuer: '昭通市人民政府',
      source_published: '2021-02-03',
      source_address: null,
      locator_chapter: 7,
      locator_item: 1,
      locator_name: '第一部分第（七）项第一点',
      stated_change: -10.84,
      stated_change_unit: 'percent',
      stated_change_base: '2019',
      stated_change_printed: '减少了10.84%',
      formula: null,
      revisions: null,
      other_statements: null,
      notes: null,
      data_version: dataset.catalog.dataVersion,
      data_date: dataset.catalog.dataDate,
      synthetic: false,
    })
  })

  it('gives the reason of a missing value as code and text, and no value', () => {
    const row = at('legal-aid.cases', 2019)
    expect(row.obs_value).toEqual({ kind: 'none', word: '未收录' })
    expect(valueOf(row.obs_status)).toBe('O')
    expect(valueOf(row.missing_reason)).toBe('noReportHere')
    expect(valueOf(row.missing_reason_name)).toBe('本站未收录该年报告')
    for (const name of ['precision', 'printed', 'lower_95', 'source', 'formula'] as const)
      expect(valueOf(row[name])).toBeNull()
  })

  it('names the report of a missing value if only one is known for the year', () => {
    const source = (overrides: object) => ({ ...dataset.catalog.sources[0], ...overrides })
    const [own, other] = [source({ id: 'own', year: 2019 }), source({ id: 'other', year: 2019 })]
    const actual = (sources: readonly unknown[]) => {
      const gap = aDataset({
        observations: [aMissing({ year: 2019 })],
        catalog: { sources: sources as RegionDataset['catalog']['sources'] },
      })
      const [row] = tableRows(gap, [CORE], chinese)
      return [row?.source, row?.source_title, row?.locator_name].map(valueOf)
    }
    expect(actual([own])).toEqual(['own', '昭通市人民政府2020年度法治政府建设工作报告', null])
    expect(actual([])).toEqual([null, null, null])
    expect(actual([own, other])).toEqual([null, null, null])
    expect(actual([source({ id: 'own', year: 2020 })])).toEqual([null, null, null])
  })

  it('gives the power of ten beside the value: 184.24 and 4 as code, 万件 as text', () => {
    const scaled = dataset.catalog.indicators.find(({ multiplier }) => multiplier === 4)
    const row = at(scaled?.id ?? '', 2020)
    expect(valueOf(row.unit_mult)).toBe(4)
    expect(valueOf(row.unit_name)).toBe(`万${String(valueOf(row.unit_measure))}`)
    expect(String(valueOf(row.figure))).toContain(`万${String(valueOf(row.unit_measure))}`)
  })

  it('gives an estimate its formula and status E, and no interval', () => {
    const row = at('business-environment.start-business', 2019)
    const { obs_status, time_period, formula, printed, lower_95 } = row
    const values = [obs_status, time_period, formula, printed, lower_95].map(valueOf)
    expect(values).toEqual(['E', '2019-Q4', '1.12 ÷ (1 − 75.38%)', null, null])
  })

  it('gives atLeast as code and text for 余', () => {
    const row = at('public-trading.announcements', 2020)
    expect(valueOf(row.precision)).toBe('atLeast')
    expect(valueOf(row.figure)).toBe('1600余个')
  })

  it('treats zero as a number', () => {
    const row = rowOf(aStated({ value: 0 }))
    expect(row.obs_value).toEqual({ kind: 'number', value: 0, decimals: 0 })
    expect(valueOf(row.figure)).toBe('0件')
  })

  it('shows all decimals of a value, even if its indicator has fewer', () => {
    const row = rowOf(aStated({ value: 83.125 }))
    expect(row.obs_value).toEqual({ kind: 'number', value: 83.125, decimals: 3 })
  })

  it('gives earlier values with the title and year of their report', () => {
    const revised = aStated({
      value: 91,
      source: '530600-2021',
      otherStatements: [
        aStatement({ value: 90, source: '530600-2020', printed: '90件', statedChange }),
        aStatement({ value: 0, source: '530600-2018' }),
      ],
    })
    expect(valueOf(rowOf(revised).revisions)).toBe('90 (《2020年度报告》); 0 (530600-2018)')
    expect(valueOf(rowOf(revised).other_statements)).toBe(
      '90件, 减少了10.84% (《2020年度报告》); 0 (530600-2018)',
    )
  })

  it('calls a repeated value no revision, and keeps what the older report states', () => {
    const repeated = aStated({
      source: '530600-2021',
      otherStatements: [aStatement({ printed: '83件', statedChange })],
    })
    expect(valueOf(rowOf(repeated).revisions)).toBeNull()
    expect(valueOf(rowOf(repeated).other_statements)).toBe('83件, 减少了10.84% (《2020年度报告》)')
  })

  it('gives recorded reasons for reported and missing values in the reader’s language', () => {
    const why = aDataset({
      observations: [aMissing({ notes: [aNote()] }), aStated({ notes: [aNote(), aNote()] })],
    })
    const notes = (messages: ExportMessages) =>
      tableRows(why, [CORE], messages).map(({ notes: cell }) => valueOf(cell))
    const once = '窗口关闭两个月（张三，2021年3月1日；依据：工作总结）'
    expect(notes(chinese)).toEqual([once, `${once}；${once}`])
    expect(notes(english)[0]).toMatch(/^Counters were closed .* source: 工作总结\)$/)
  })

  it.each([
    ['notInReport', '未载', 'O'],
    ['noReportHere', '未收录', 'O'],
    ['notPublished', '未公布', 'O'],
    ['notApplicable', '不适用', 'M'],
    ['suppressed', '不予公布', 'Q'],
    ['unreadable', '无法读取', 'O'],
  ] as const)('puts %s into words where the value would be: %s, SDMX %s', (reason, word, code) => {
    const row = rowOf(aMissing({ reason }))
    expect(row.obs_value).toEqual({ kind: 'none', word })
    expect(valueOf(row.missing_reason)).toBe(reason)
    expect(valueOf(row.obs_status)).toBe(code)
  })

  it('has the same codes in both languages, and text in each language', () => {
    const other = tableRows(dataset, ids, english)
    const codes = columnNames.filter(
      (name) =>
        !/_name$|^(figure|notes|cautions|scope|unit_measure|source_title|source_issuer)$/.test(
          name,
        ),
    )
    table.forEach((row, index) => {
      for (const name of codes) expect(valueOf(other[index]?.[name])).toEqual(valueOf(row[name]))
    })
    expect(valueOf(other[0]?.ref_area_name)).toBe('Zhaotong')
  })

  it('omits unknown ids and lists a repeated id once', () => {
    const [id = ''] = ids
    expect(listObservations(dataset, [id, 'no.such', id])).toHaveLength(2)
  })

  it('uses the code as the name of an unknown region', () => {
    const context = buildTableContext(dataset, chinese)
    const elsewhere = buildTableRow(context, aStated({ region: '530601' }))
    expect(valueOf(elsewhere.ref_area_name)).toBe('530601')
  })

  it('leaves an unknown topic, section or source empty', () => {
    const withoutFigures = aDataset({
      indicators: [anIndicator()],
      observations: [aStated()],
      topics: [],
      catalog: { sources: [] },
    })
    const [row] = tableRows(withoutFigures, [CORE], chinese)
    for (const name of ['topic_name', 'section_name', 'source_title'] as const)
      expect(valueOf(row?.[name])).toBeNull()
    expect(valueOf(row?.source)).toBe('530600-2020')
  })
})
