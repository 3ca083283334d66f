import { describe, expect, it } from 'vitest'
import { compareObservations } from '../../../src/domain/comparison/comparison'
import { changeCells, formatComparisonCell } from '../../../src/exports/comparison/comparisonCell'
import {
  buildComparisonTable,
  buildRegionsTable,
  buildYearsTable,
} from '../../../src/exports/comparison/comparisonTable'
import { formatTable } from '../../../src/exports/comparison/tableText'
import { buildScenarioResponses } from '../../../mock-api/scenarios'
import type { Region } from '../../../src/domain/model/catalog'
import { branded } from '../../support/branded'
import { fixtureFiles } from '../../support/fixtureData'
import { anIndicator, aStated } from '../../support/builders'
import { allIds, chinese, CORE, english, loadScenario } from '../exportViews'

const { dataset } = loadScenario('real')
const pair = { from: 2019, to: 2020 }
const named = { namesReport: true }

const cellsOf = (text: string) => text.split('\r\n').map((line) => line.split('\t'))

/** The rows of an HTML table, each with the texts of its cells. */
const htmlRows = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/&lt;/g, '<').replace(/&amp;/g, '&'),
    ),
  )

describe.each(['real', 'years-15', 'hostile'] as const)('a copied comparison of %s', (name) => {
  it.each([chinese, english])('is a clean rectangle as text and as HTML', (messages) => {
    const { dataset: of } = loadScenario(name)
    const ids = allIds(of)
    const years = of.comparedYears ?? pair
    const { text, html } = formatTable(buildComparisonTable(of, ids, years, messages, named))
    const rows = cellsOf(text)
    expect(rows).toHaveLength(ids.length + 1)
    for (const cells of rows) expect(cells).toHaveLength(9)
    expect(htmlRows(html).map((cells) => cells.map((one) => one.replace(/^'/, '')))).toEqual(
      rows.map((cells) => cells.map((one) => one.replace(/^'/, ''))),
    )
  })
})

it('has no signs, and no blanks between Han and figures', () => {
  const ids = allIds(dataset)
  const { text } = formatTable(buildComparisonTable(dataset, ids, pair, chinese, named))
  expect(text).not.toMatch(/[↕↑↓→⚠≠?]/)
  expect(text).not.toMatch(/\p{Script=Han} \d|\d \p{Script=Han}/u)
})

it('has the change, the caution of a failed check, and the place with its report', () => {
  const { text, html } = formatTable(buildComparisonTable(dataset, [CORE], pair, chinese, named))
  const [, row = []] = cellsOf(text)
  expect(row.slice(0, 7)).toEqual(['行政复议申请数', '市政府', '件', '92', '83', '-9', '-9.8%'])
  expect(row[7]).toContain('与所载两年数不符')
  expect(row[8]).toBe('《昭通市人民政府2020年度法治政府建设工作报告》第一部分第（七）项第一点')
  expect(html).toContain('<td align="right">-9.8%</td>')
})

it('has the terms of a rate, and for a missing figure its reason and no change', () => {
  const id = 'enforcement-exam.pass-rate'
  const [, row] = cellsOf(
    formatTable(buildComparisonTable(dataset, [id], pair, chinese, named)).text,
  )
  expect(row?.slice(2, 8)).toEqual(['%', '未收录', '59.58', '', '', '分子/分母：2020年1573/2640'])
})

it('has no change where one year is compared with itself', () => {
  const single = { from: 2020, to: 2020 }
  const [head] = cellsOf(
    formatTable(buildComparisonTable(dataset, [CORE], single, chinese, named)).text,
  )
  expect(head).toEqual(['指标', '范围', '单位', '2020年', '提示', '出处'])
})

it('says in words what is known to be at least so large', () => {
  const indicator = anIndicator()
  const from = aStated({ year: 2019, value: 1600, printed: '1600余件', precision: 'atLeast' })
  const to = aStated({ value: 1500, printed: '1500件' })
  const outcome = compareObservations(indicator, from, to, { kind: 'comparable' })
  expect(changeCells(outcome, indicator, chinese.figures).map(formatComparisonCell)).toEqual([
    '至少减少100件',
    '降幅至少6.3%',
  ])
})

it('has a title without a comparison where one year is compared with itself', () => {
  expect(chinese.exports.comparison.title('昭通市', '2020年', '2020年')).toBe('昭通市：2020年')
  expect(english.exports.comparison.title('Zhaotong', '2020', '2020')).toBe('Zhaotong, 2020')
})

it('of an indicator has its years, each compared with the one before', () => {
  const rows = cellsOf(formatTable(buildYearsTable(dataset, CORE, chinese)).text)
  expect(rows.map((row) => row.slice(3, 7))).toEqual([
    ['年份', '数值', '增减', '增减%'],
    ['2019年', '92', '', ''],
    ['2020年', '83', '-9', '-9.8%'],
  ])
})

describe('the table of regions', () => {
  const { dataset: many } = loadScenario('province')
  const regions = branded<readonly Region[]>(
    buildScenarioResponses('province', fixtureFiles).regionsAnswer().regions,
  )
  const [first, second] = regions.filter(({ code }) => code !== many.region.code)
  const place = { indicator: CORE, region: first?.code ?? '' }
  const observations = [
    aStated({ ...place, year: 2019, value: 92 }),
    aStated({ ...place, year: 2020, value: 83, status: 'break' }),
    aStated({ indicator: CORE, region: second?.code ?? '', year: 2020, value: 5 }),
  ]
  const rows = cellsOf(
    formatTable(buildRegionsTable(many, CORE, pair, { observations, regions }, chinese)).text,
  )

  it('gives no percentage across a break that a figure of the region marks', () => {
    expect(rows[1]?.slice(2, 6)).toEqual(['92', '83', '-9', ''])
    expect(rows[1]?.[6]).toContain('前后不可比')
  })

  it('keeps a region that lacks the row of one year', () => {
    expect(rows[2]?.slice(2, 6)).toEqual(['未收到', '5', '', ''])
    expect(rows).toHaveLength(3)
  })
})
