import { nothing, type Cell } from './cell'
import { looksLikeFormula } from './looksLikeFormula'
import { columnNames } from './columnName'
import type { TableRow } from './tableRow'

/** Without it Chinese Excel reads UTF-8 as GBK. A `sep=` line would make Excel ignore it: there is none. */
const BYTE_ORDER_MARK = '\uFEFF'

function quoted(text: string): string {
  return /[",\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** After a semicolon, where a spreadsheet of another country begins a new cell. */
const formulaAfterSemicolon = /;(?=["\s]*[=+\-@＝＋－＠])/g

/** Text that a spreadsheet must not calculate gets an apostrophe in front, wherever it may begin a cell. */
function withFailureResult(text: string): string {
  const inside = text.replace(formulaAfterSemicolon, ";'")
  return looksLikeFormula.test(inside) ? `'${inside}` : inside
}

/** A number is written in full and with ASCII signs, never guarded: −9.8 must stay a number. */
function written(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return quoted(withFailureResult(cell.text))
    case 'number':
      return String(cell.value)
    case 'flag':
      return String(cell.value)
    case 'none':
      return ''
  }
}

/** A line of the CSV. A missing value is an empty place: a word would turn a column of numbers into text. */
export function csvLine(row: TableRow): string {
  return columnNames.map((name) => written(row[name] ?? nothing)).join(',')
}

/**
 * CSV by RFC 4180: CRLF, quotes where needed, the machine names of the columns as its one header line,
 * and a byte order mark before all.
 */
export function formatCsv(lines: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${[columnNames.join(','), ...lines].join('\r\n')}\r\n`
}

/** The CSV as a file. */
export function csvBlob(lines: readonly string[]): Blob {
  return new Blob([formatCsv(lines)], { type: 'text/csv;charset=utf-8' })
}
