import { nothing, type Cell } from './cell'
import { looksLikeFormula } from './looksLikeFormula'
import type { ObservationTable } from './observationTable'

/** Without it Chinese Excel reads UTF-8 as GBK. A `sep=` line would make Excel ignore it: there is none. */
const BYTE_ORDER_MARK = '\uFEFF'

function quoted(text: string): string {
  return /[",\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** Text that a spreadsheet must not calculate gets an apostrophe in front. */
function guarded(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text
}

/** A number is written in full and with ASCII signs, never guarded: −9.8 must stay a number. */
function written(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return quoted(guarded(cell.text))
    case 'number':
      return String(cell.value)
    case 'flag':
      return String(cell.value)
    case 'none':
      return ''
  }
}

/**
 * The table as CSV by RFC 4180: CRLF, quotes where needed, the machine names of the columns as its one
 * header line, and a byte order mark before all. A missing value is an empty place beside its status M
 * and its reason: a word there would turn the analyst's column of numbers into text.
 */
export function csvOf({ columns, rows }: ObservationTable): string {
  const lines = rows.map((row) => columns.map((name) => written(row[name] ?? nothing)).join(','))
  return `${BYTE_ORDER_MARK}${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

/** The CSV as a file. */
export function csvBlob(table: ObservationTable): Blob {
  return new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' })
}
