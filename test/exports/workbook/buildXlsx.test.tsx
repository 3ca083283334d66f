import type { ExportMessages } from '../../../src/messages/messages'
import readXlsx from 'read-excel-file/universal'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DatasetName } from '../../../mock-api/scenarios'
import type { ObservationRow } from '../../../src/data/schemas/observations'
import { listSources } from '../../../src/exports/text/citation'
import { textCell } from '../../../src/exports/table/cell'
import { buildNotes } from '../../../src/exports/workbook/buildNotes'
import { listObservations } from '../../../src/exports/table/buildTableRow'
import { buildSheetRow, buildWorkbook } from '../../../src/exports/workbook/buildWorkbook'
import { describeComparison } from '../../../src/exports/workbook/describeComparison'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { unzip } from '../unzip'
import { parseXml, writeBytes, type Bytes } from './openXlsx'
import { allIds, loadScenario, aView, chinese, english, tableRows } from '../exportViews'

function writeDataset(dataset: RegionDataset, messages: ExportMessages): Promise<Bytes> {
  const ids = allIds(dataset)
  const observations = listObservations(dataset, ids)
  const view = aView(dataset, { messages })
  const { comparisons, link } = view
  const today = view.today()
  const regions = [dataset.region]
  const reach = 'own' as const
  const content = { dataset, ids, observations, regions, comparisons, reach, link, today }
  const { sources, synthetic } = dataset.catalog
  const contents = {
    ...describeComparison(view, content),
    rows: tableRows(dataset, ids, messages).map((row) => buildSheetRow(row, synthetic)),
    notes: buildNotes(content, messages),
    sources: listSources(observations, sources),
    synthetic,
    today,
  }
  return writeBytes(buildWorkbook(contents, messages))
}

type OpenedFile = {
  rows: readonly ObservationRow[]
  sheets: readonly { sheet: string; data: readonly (readonly unknown[])[] }[]
  files: ReadonlyMap<string, string>
}

async function openFile(name: DatasetName, messages: ExportMessages): Promise<OpenedFile> {
  const { rows, dataset } = loadScenario(name)
  const bytes = await writeDataset(dataset, messages)
  return { rows, sheets: await readXlsx(new Blob([bytes])), files: unzip(bytes) }
}

/** What spreadsheets cannot hold, and what the reader under test cuts off at the ends. */
function withoutSpaces(text: unknown): string {
  if (typeof text !== 'string') return ''
  return text.replace(/\s+/g, ' ').trim()
}

describe.each(['real', 'years-15', 'hostile'] as const)('the spreadsheet of all of %s', (name) => {
  let file: OpenedFile
  const heads = chinese.exports.columns
  beforeAll(async () => {
    file = await openFile(name, chinese)
  }, 30_000)

  it('contains every observation of the API: values as numbers, missing values as text', () => {
    const [head = [], ...lines] = file.sheets[1]?.data ?? []
    const actual = lines.map((line) => {
      const at = (column: keyof typeof heads): unknown => line[head.indexOf(heads[column])]
      return {
        indicator: at('indicator'),
        year: at('year'),
        value: at('obs_value'),
        reason: at('missing_reason_name') ?? null,
        printed: withoutSpaces(at('printed')),
        formula: withoutSpaces(at('formula')),
      }
    })
    const { missing, missingLong } = chinese.figures
    const expected = file.rows.map((row) => {
      const isMissing = row.status === 'missing'
      return {
        indicator: row.indicator,
        year: row.year,
        value: isMissing
          ? missing[row.reason]
          : // A derived figure leaves with the digits that follow, and no more.
            Number(row.value.toFixed(row.decimals ?? 6)),
        reason: isMissing ? missingLong[row.reason] : null,
        printed: isMissing ? '' : withoutSpaces(row.printed),
        formula: isMissing ? '' : withoutSpaces(row.formula),
      }
    })
    expect(expected.length).toBeGreaterThan(200)
    expect(actual).toEqual(expected)
  })

  it('contains no formula', () => {
    for (const [path, text] of file.files) {
      if (!path.startsWith('xl/worksheets/sheet')) continue
      expect(text).not.toMatch(/<f[ >]/)
      const kinds = [...text.matchAll(/<c [^>]*t="(\w+)"/g)].map(([, kind]) => kind)
      expect(new Set(kinds)).toEqual(new Set(kinds.filter((kind) => kind === 's' || kind === 'n')))
    }
  })
})

it.each(['real', 'hostile'] as const)(
  'the spreadsheet of %s is well-formed XML throughout',
  async (name) => {
    const { files } = await openFile(name, chinese)
    const documents = [...files.keys()].map((path) => parseXml(files, path))
    expect(documents.length).toBeGreaterThan(5)
  },
  30_000,
)

describe('the spreadsheet', () => {
  let real: OpenedFile
  beforeAll(async () => {
    real = await openFile('real', chinese)
  }, 30_000)

  it('has four sheets: comparison, data, notes, sources', () => {
    expect(real.sheets.map(({ sheet }) => sheet)).toEqual(['对比表', '数据', '说明', '来源'])
  })

  it('marks synthetic data in the sheet name, every row and below the title', async () => {
    const { sheets } = await openFile('years-5', chinese)
    expect(sheets[1]?.sheet).toBe('数据 示例数据（虚构）')
    const marks = sheets[1]?.data.map(([first]) => first)
    expect(new Set(marks)).toEqual(new Set(['示例数据（虚构）']))
    expect(sheets[0]?.data[2]?.[0]).toBe('示例数据（虚构）：由程序生成，不是任何政府的统计结果。')
    expect(JSON.stringify(real.sheets)).not.toContain('由程序生成')
  })

  it('freezes the header and the indicator name', () => {
    const pane = parseXml(real.files, 'xl/worksheets/sheet2.xml').querySelector('pane')
    expect(pane?.getAttribute('state')).toBe('frozen')
    expect(pane?.getAttribute('ySplit')).toBe('1')
    expect(pane?.getAttribute('xSplit')).toBe('1')
  })

  it('counts a Chinese character as two digits and limits the column width', () => {
    const columns = [...parseXml(real.files, 'xl/worksheets/sheet2.xml').querySelectorAll('col')]
    const widths = columns.map((column) => Number(column.getAttribute('width')))
    const names = real.sheets[1]?.data.map(([name]) => String(name).length) ?? []
    expect(widths[0]).toBeGreaterThanOrEqual(Math.min(48, 2 * Math.max(...names)))
    for (const width of widths) expect(width).toBeLessThanOrEqual(48)
  })

  it('prints in landscape on as few pages across as stay readable', () => {
    for (const [sheet, pages] of [
      [1, 1],
      [2, 3],
      [3, 1],
    ] as const) {
      const xml = parseXml(real.files, `xl/worksheets/sheet${sheet}.xml`)
      // Excel calls a file damaged whose parts are in another order.
      expect(xml.documentElement.firstElementChild?.tagName).toBe('sheetPr')
      expect(xml.querySelector('sheetPr > pageSetUpPr')?.getAttribute('fitToPage')).toBe('1')
      const setup = xml.querySelector('pageSetup')
      expect(setup?.getAttribute('orientation')).toBe('landscape')
      expect(setup?.getAttribute('fitToWidth')).toBe(String(pages))
      expect(setup?.getAttribute('fitToHeight')).toBe('0')
    }
  })

  it('numbers its pages, repeats heads on each, and names its font', () => {
    const footer = parseXml(real.files, 'xl/worksheets/sheet2.xml').querySelector('headerFooter')
    expect(footer?.textContent).toContain('&R第&P页，共&N页')
    // Excel calls a file damaged whose parts are in another order.
    expect(footer?.previousElementSibling?.tagName).toBe('pageSetup')
    const titles = parseXml(real.files, 'xl/workbook.xml').querySelectorAll('definedName')
    expect([...titles].map((one) => one.textContent)).toEqual([
      "'对比表'!$3:$3",
      "'数据'!$1:$1",
      "'来源'!$1:$1",
    ])
    expect(real.files.get('xl/styles.xml')).toMatch(/<name val="宋体"\/>.*<charset val="134"\/>/)
  })

  it('shows a rate with its two decimals and a count with none', () => {
    const sheet = parseXml(real.files, 'xl/worksheets/sheet2.xml')
    const styles = parseXml(real.files, 'xl/styles.xml')
    const formats = new Map(
      [...styles.querySelectorAll('numFmt')].map((one) => [
        one.getAttribute('numFmtId'),
        one.getAttribute('formatCode'),
      ]),
    )
    const cellStyles = [...styles.querySelectorAll('cellXfs > xf')]
    const formatOf = (value: string): unknown => {
      const cell = [...sheet.querySelectorAll('c')].find(
        (one) => one.querySelector('v')?.textContent === value && one.getAttribute('t') !== 's',
      )
      const style = cellStyles[Number(cell?.getAttribute('s'))]
      return formats.get(style?.getAttribute('numFmtId') ?? '')
    }
    expect(formatOf('59.58')).toBe('0.00')
    expect(formatOf('5224')).toBe('0')
  })

  it('names region, years, number of figures, version and sentence in its notes', () => {
    const title = JSON.stringify(real.sheets[2]?.data)
    for (const part of ['昭通市 (530600)', '2019—2020年', '119个有数据，105个缺', '2021-02-03'])
      expect(title).toContain(part)
    expect(title).toContain('2020年行政复议申请数83件')
  })

  it('lists missing values, failed checks with arithmetic, and cautions in its notes', () => {
    const notes = JSON.stringify(real.sheets[2]?.data)
    expect(notes).toContain('本站未收录2019年报告')
    expect(notes).toContain('(83 − 92) ÷ 92 = −9.78%')
    expect(notes).toContain('新冠肺炎疫情')
  })

  it('cites every report of its figures, also without an address', () => {
    const { data = [] } = real.sheets[3] ?? {}
    expect(data).toHaveLength(2)
    expect(data[1]).toContain('来源网址未登记')
    expect(String(data[1]?.[5])).toContain('工作报告[R]. 2021-02-03.')
  })

  it('truncates text that Excel would report as damage', () => {
    const row = { notes: { kind: 'text', text: '长'.repeat(40_000) } } as const
    const texts = buildSheetRow(row, false).flatMap((cell) =>
      cell === null ? [] : [String(cell.value)],
    )
    expect(texts.map((text) => text.length)).toEqual([32_767])
    expect(texts[0]?.endsWith('…')).toBe(true)
  })

  it('is in English for an English reader', async () => {
    const { sheets } = await openFile('real', english)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Comparison', 'Data', 'Notes', 'Sources'])
    expect(sheets[1]?.data[0]).toContain('Value')
  })
})

describe('text that begins like a formula', () => {
  it('stays the same text in a text cell', async () => {
    const texts = ['=1+1', '+1', '-1', '@a', "=HYPERLINK('x')", '\t=1', '\r=1', '＝1']
    const data = texts.map((text) => buildSheetRow({ indicator_name: textCell(text) }, false))
    const bytes = await writeBytes([{ sheet: 'x', data, widths: [8] }])
    const [sheet] = await readXlsx(new Blob([bytes]))
    expect(sheet?.data.map(([cell]) => withoutSpaces(cell))).toEqual(texts.map(withoutSpaces))
    const xml = parseXml(unzip(bytes), 'xl/worksheets/sheet1.xml')
    expect([...xml.querySelectorAll('c')].map((one) => one.getAttribute('t'))).toEqual(
      texts.map(() => 's'),
    )
    expect(xml.querySelector('f')).toBeNull()
  })
})
