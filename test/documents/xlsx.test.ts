import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formatCell } from '../../src/documents/xlsx/formatCell'
import { read } from './read'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

type SheetParts = { readonly name: string; readonly xml: string; readonly state?: string }

function buildXlsx(sheets: readonly SheetParts[], strings = '', styles = ''): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`
  const targets = sheets.map((_, n) => relation(`s${n}`, 'worksheet', `worksheets/sheet${n}.xml`))
  const listed = sheets.map(
    ({ name, state = 'visible' }, n) =>
      `<sheet name="${name}" sheetId="${n + 1}" state="${state}" r:id="s${n}"/>`,
  )
  const parts = sheets.map(({ xml }, n): [string, Uint8Array] => [
    `xl/worksheets/sheet${n}.xml`,
    strToU8(`<worksheet ${MAIN}>${xml}</worksheet>`),
  ])
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships ${RELATIONSHIPS}>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} xmlns:r="${R}"><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships ${RELATIONSHIPS}>${targets.join('')}${relation('a', 'sharedStrings', 'sharedStrings.xml')}${relation('b', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst ${MAIN}>${strings}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet ${MAIN}>${styles}</styleSheet>`),
    ...Object.fromEntries(parts),
  })
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`
const words = '<si><t>案件</t></si><si><r><t>市</t></r><r><t>级</t></r><rPh><t>shi</t></rPh></si>'

describe('a workbook', () => {
  it('has a line for each row with shared, inline and formula values', () => {
    const xml = data(
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row>' +
        '<row r="4"><c r="B4" t="inlineStr"><is><t>合计&#10;数</t></is></c><c r="D4"><f>SUM(A1)</f><v>97</v></c><c r="E4" t="e"><v>#REF!</v></c></row>',
    )
    const { format, text, pieces } = read(buildXlsx([{ name: '表', xml }], words), 'a.xlsx')
    expect([format, text]).toEqual(['xlsx', '案件\t市级\t\n合计 数\t97\t#REF!\n'])
    expect(pieces.find(({ start }) => text.startsWith('97', start))?.place).toEqual({
      kind: 'cell',
      sheet: '表',
      cell: 'D4',
      offset: 0,
    })
  })

  it('names its sheets where there are several, and warns of hidden ones, rows and columns', () => {
    const one =
      '<cols><col min="2" max="2" hidden="1"/></cols>' +
      data('<row><c><v>1</v></c><c><v>2</v></c></row><row hidden="1"><c><v>3</v></c></row>')
    const two = data('<row><c><v>4</v></c></row>')
    const sheets = [
      { name: '市级', xml: one },
      { name: '底稿', xml: two, state: 'hidden' },
      { name: '县级', xml: two },
    ]
    const { text, warnings } = read(buildXlsx(sheets), 'a.xlsx')
    expect(text).toBe('市级\n1\n县级\n4\n')
    expect(
      warnings.map((warning) => [warning.kind, 'text' in warning ? warning.text : '']),
    ).toEqual([
      ['hidden', '2'],
      ['hidden', '3'],
      ['hidden', '底稿'],
    ])
  })

  it('says which cells are merged', () => {
    const xml =
      data(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>',
      ) + '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C2:C3"/></mergeCells>'
    const { text, tables } = read(buildXlsx([{ name: '表', xml }], words), 'a.xlsx')
    expect(text).toBe('案件\t\t1\n\t2\t3\n\t4\t\n')
    expect(
      tables[0]?.rows.map((cells) =>
        cells.map(({ column, columns, continuesAbove }) => [column, columns, continuesAbove]),
      ),
    ).toEqual([
      [
        [0, 2, false],
        [2, 1, false],
      ],
      [
        [0, 1, false],
        [1, 1, false],
        [2, 1, false],
      ],
      [
        [0, 1, false],
        [1, 1, false],
        [2, 1, true],
      ],
    ])
  })
})

describe('a number is shown as its format says', () => {
  it.each([
    [5224, 'General', '5224'],
    [0.1 + 0.2, 'General', '0.3'],
    [1573 / 2640, '0.00%', '59.58%'],
    [15980, '#,##0', '15,980'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [97, '0"件"', '97件'],
    [97, '0_ ', '97'],
    [-12.5, '0.0;[Red]-0.0', '-12.5'],
    [3, '000', '003'],
    [2.5, '0.##', '2.5'],
    [44230, 'yyyy/m/d', '2021/2/3'],
    [44230, 'yyyy"年"m"月"d"日"', '2021年2月3日'],
    [44230.5, 'yyyy-mm-dd hh:mm', '2021-02-03 12:00'],
    [97, '@', '97'],
    [0.5, '# ?/?', '0.5'],
    [24100, '0!.0,"万"', '2.4万'],
    [24100, '0"."0,"万"', '2.4万'],
    [500, '0\\.0,"万"', '0.1万'],
    [-24100, '0!.0,"万"', '-2.4万'],
    [123456, '#!.0000"万"', '12.3456万'],
    [97, '0!件', '97件'],
    [12345678, '#,##0,', '12,346'],
    [12345678, '#,##0.0,,"百万"', '12.3百万'],
    [12345678, '0.00,', '12345.68'],
    [-12345678, '#,##0', '-12,345,678'],
    [123, '#,##0', '123'],
    [0, '#,##0', '0'],
    [5, '0,000', '0,005'],
    [8710001, '000-0000', '871-0001'],
    [24100, '[>=10000]0!.0,"万";0"件"', '2.4万'],
    [500, '[>=10000]0!.0,"万";0"件"', '500件'],
    [230000000, '[>=100000000]0.0,,"百万";[>=10000]0!.0,"万";0', '230.0百万'],
    [33, 'General"件"', '33件'],
    [33, 'G/通用格式"件"', '33件'],
    [-33, 'General"件";"减"General"件"', '减33件'],
    [123456789012, 'General', '123456789012'],
    [0.75, 'h:mm AM/PM', '18:00'],
    [44230.75, 'yyyy/m/d\\ 上午/下午h"时"mm"分"', '2021/2/3 18时00分'],
  ])('%d in %s is %s', (value, code, shown) => {
    expect(formatCell(value, code, false)).toBe(shown)
  })

  it('with dates of the calendar from 1904', () => {
    expect(formatCell(42768, 'yyyy/m/d', true)).toBe('2021/2/3')
  })
})
