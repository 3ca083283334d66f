import readXlsx from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import type { DatasetName } from '../../../mock-api/scenarios'
import { sortByTopic } from '../../../src/domain/model/relatedIndicators'
import { listObservations } from '../../../src/exports/table/buildTableRow'
import { buildComparisonSheet } from '../../../src/exports/workbook/comparisonSheet'
import { describeComparison } from '../../../src/exports/workbook/describeComparison'
import { allIds, aView, chinese, loadScenario } from '../exportViews'
import { unzip } from '../unzip'
import { parseXml, writeBytes } from './openXlsx'

/** The comparison of all indicators alone in a file. */
async function openComparison(name: DatasetName) {
  const { rows, dataset } = loadScenario(name)
  const ids = allIds(dataset)
  const figures = { observations: listObservations(dataset, ids), regions: [dataset.region] }
  const view = aView(dataset)
  const { comparison, texts } = describeComparison(view, { ids, reach: 'own', ...figures })
  if (comparison === null) throw new Error('no years')
  const bytes = await writeBytes([{ ...buildComparisonSheet(comparison, texts), font: '宋体' }])
  const [sheet] = await readXlsx(new Blob([bytes]))
  return { rows, dataset, lines: sheet?.data ?? [], files: unzip(bytes) }
}

describe('the comparison sheet', () => {
  it.each(['real', 'years-15'] as const)(
    'has a row for each indicator, with the values of the API: %s',
    async (name) => {
      const { rows, dataset, lines: all } = await openComparison(name)
      const [from, to] = dataset.years.slice(-2)
      const lines = all.filter((line) => line[1] !== null)
      const [head, ...body] = lines
      expect(head).toEqual([
        '指标',
        '范围',
        '单位',
        `${from}年`,
        `${to}年`,
        '增减',
        '增减%',
        '提示',
        '出处',
      ])
      const { missing } = chinese.figures
      const answered = (id: string, year: number | undefined) => {
        const row = rows.find((one) => one.indicator === id && one.year === year)
        if (row === undefined) throw new Error(`no row of ${id}`)
        return row.status === 'missing'
          ? missing[row.reason]
          : Number(row.value.toFixed(row.decimals ?? 6))
      }
      const ids = sortByTopic(dataset, allIds(dataset))
      expect(ids).toHaveLength(112)
      expect(body.map((line) => line.slice(3, 5))).toEqual(
        ids.map((id) => [answered(id, from), answered(id, to)]),
      )
      expect(body.map(([first]) => first)).toEqual(
        ids.map((id) => dataset.indicatorById.get(id)?.name.zh),
      )
      const changes = body.map(([, , unit, before, after, change, percent]) => {
        const both = typeof before === 'number' && typeof after === 'number'
        const difference = both ? after - before : null
        return {
          unit,
          change,
          percent,
          difference,
          relative: both && difference !== null ? difference / before : null,
        }
      })
      const near = (one: unknown, other: number | null, tolerance: number) =>
        typeof one !== 'number' || (other !== null && Math.abs(one - other) <= tolerance)
      // 约 figures are rounded to the digits that they have.
      expect(changes.filter((row) => !near(row.change, row.difference, 0.51))).toEqual([])
      expect(changes.filter((row) => !near(row.percent, row.relative, 0.005))).toEqual([])
      expect(changes.filter(({ unit, percent }) => unit === '%' && percent !== null)).toEqual([])
    },
    30_000,
  )

  it('groups by topic, says points for rates, and gives no percentage on a small base', async () => {
    const { lines, files } = await openComparison('years-15')
    const find = (name: string) => lines.find(([first]) => first === name)
    expect(find('行政复议')?.slice(1)).toEqual(Array.from({ length: 8 }, () => null))
    const small = find('土地类行政应诉案件数')
    expect(small?.slice(3, 7)).toEqual([9, 12, 3, null])
    const formats = parseXml(files, 'xl/styles.xml').querySelectorAll('numFmt')
    const codes = [...formats].map((one) => one.getAttribute('formatCode'))
    expect(codes).toContain('+0.00"个百分点";-0.00"个百分点";0.00"个百分点"')
    expect(codes).toContain('+0.0%;-0.0%;0.0%')
    expect(codes).toContain('0"余"')
  })

  it('prints one page wide with its head on every page, in a named font', async () => {
    const { files } = await openComparison('real')
    const sheet = parseXml(files, 'xl/worksheets/sheet1.xml')
    expect(sheet.querySelector('pageSetup')?.getAttribute('fitToWidth')).toBe('1')
    expect(sheet.querySelector('pageSetup')?.getAttribute('paperSize')).toBe('9')
    const titles = [...parseXml(files, 'xl/workbook.xml').querySelectorAll('definedName')]
    expect(titles.map((one) => one.textContent)).toEqual(["'对比表'!$3:$3"])
    const fonts = [...parseXml(files, 'xl/styles.xml').querySelectorAll('fonts > font')]
    expect(fonts.length).toBeGreaterThan(3)
    expect(new Set(fonts.map((font) => font.querySelector('name')?.getAttribute('val')))).toEqual(
      new Set(['宋体']),
    )
  })

  it('gives every wrapped text a row as high as its lines', async () => {
    const { files, lines } = await openComparison('real')
    const row = lines.findIndex(([name]) => name === '市、县两级实施清单事项数')
    const xml = parseXml(files, 'xl/worksheets/sheet1.xml')
    const high = xml.querySelector(`row[r="${row + 1}"]`)
    const low = xml.querySelector(`row[r="${row}"]`)
    expect(Number(high?.getAttribute('ht'))).toBeGreaterThan(1.8 * Number(low?.getAttribute('ht')))
    expect(high?.getAttribute('customHeight')).toBe('1')
  })
})
