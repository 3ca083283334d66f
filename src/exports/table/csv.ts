import { emptyCell, looksConvertible, looksLikeFormula, type Cell } from './cell'
import { columnNames } from './columnNames'
import type { TableRow } from './buildTableRow'

/** Without it Chinese Excel reads UTF-8 as GBK. A `sep=` line would make Excel ignore it: there is none. */
const BYTE_ORDER_MARK = '\uFEFF'

function quote(text: string): string {
  return /[",\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** After a semicolon, where a spreadsheet of another country begins a new cell. */
const formulaAfterSemicolon = /;(?=["\s]*[=+\-@＝＋－＠])/g

/** Puts an apostrophe before text that a spreadsheet would calculate, wherever a cell may begin. */
function guardFormula(text: string): string {
  const inside = text.replace(formulaAfterSemicolon, ";'")
  return looksLikeFormula(inside) ? `'${inside}` : inside
}

/** Puts an apostrophe also before text that a spreadsheet would turn into a date or another number. */
function guardText(text: string): string {
  return looksConvertible(text) ? `'${text}` : guardFormula(text)
}

/** Numbers have all digits and ASCII signs and no apostrophe: -9.8 must stay a number. */
function formatCell(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return quote(guardText(cell.text))
    case 'date':
      return quote(guardFormula(cell.text))
    case 'number':
      return String(cell.value)
    case 'flag':
      return String(cell.value)
    case 'none':
      return ''
  }
}

/** One line of the CSV. A missing value is empty: a word would turn a column of numbers into text. */
export function formatCsvLine(row: TableRow): string {
  return columnNames.map((name) => formatCell(row[name] ?? emptyCell)).join(',')
}

/** CSV by RFC 4180: byte order mark, CRLF, quotes where needed, one header line of machine names. */
export function formatCsv(lines: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${[columnNames.join(','), ...lines].join('\r\n')}\r\n`
}

/** The CSV as a file. */
export function buildCsvBlob(lines: readonly string[]): Blob {
  return new Blob([formatCsv(lines)], { type: 'text/csv;charset=utf-8' })
}
