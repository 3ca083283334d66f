import type { Table, TableCell, TextDocument, Warning } from '../model'
import type { Steps } from '../steps'
import { createTextBuilder, type TextBuilder } from '../textBuilder'
import type { Archive } from '../zip/archive'
import { readPart } from '../zip/officePackage'
import { formatCellName, readSheet, type Sheet, type SheetCell } from './readSheet'
import { readWorkbook } from './readWorkbook'

/**
 * Reads a workbook: a row is a line, with a tab between the columns that the sheet uses; rows
 * without content are left out. With several sheets, each begins with its name. Hidden sheets, rows
 * and columns are warnings.
 */
export function* readXlsx(archive: Archive): Steps<TextDocument> {
  const workbook = yield* readWorkbook(archive)
  const builder = createTextBuilder()
  const warnings: Warning[] = []
  const tables: Table[] = []
  const warnHidden = (text: string): void => {
    const at = builder.length()
    warnings.push({ kind: 'hidden', start: at, end: at, text })
  }
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden)
  for (const { name, part, isHidden } of workbook.sheets) {
    if (isHidden) warnHidden(name)
    const xml = isHidden ? null : yield* readPart(archive, part)
    if (xml === null) continue
    const sheet = yield* readSheet(xml, part, workbook)
    if (sheet.cells.length === 0) continue
    if (visible.length > 1) {
      builder.add(name, { kind: 'sheet', sheet: name })
      builder.separate('\n')
    }
    tables.push(yield* writeSheet(builder, name, sheet, warnHidden))
  }
  return { format: 'xlsx', ...builder.finish(), tables, warnings }
}

function* writeSheet(
  builder: TextBuilder,
  name: string,
  sheet: Sheet,
  warnHidden: (text: string) => void,
): Steps<Table> {
  const start = builder.length()
  const shown = sheet.cells.filter(({ column }) => !sheet.isHiddenColumn(column))
  const columns = [...new Set(shown.map(({ column }) => column))].sort((a, b) => a - b)
  const rows = new Map<number, SheetCell[]>()
  for (const cell of sheet.cells) {
    const cells = rows.get(cell.row) ?? []
    cells.push(cell)
    rows.set(cell.row, cells)
  }
  const written: TableCell[][] = []
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    yield
    const isRowHidden = sheet.hiddenRows.has(row)
    const hidden = cells.filter(({ column }) => isRowHidden || sheet.isHiddenColumn(column))
    if (hidden.length > 0) warnHidden(hidden.map(({ text }) => text).join('\t'))
    if (hidden.length < cells.length)
      written.push(writeRow(builder, { name, sheet, columns, row, cells }))
  }
  return { start, end: builder.length(), rows: written }
}

type RowToWrite = {
  readonly name: string
  readonly sheet: Sheet
  readonly columns: readonly number[]
  readonly row: number
  readonly cells: readonly SheetCell[]
}

function writeRow(
  builder: TextBuilder,
  { name, sheet, columns, row, cells }: RowToWrite,
): TableCell[] {
  const written: TableCell[] = []
  const texts = new Map(cells.map(({ column, text }) => [column, text]))
  const merges = sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom)
  columns.forEach((column, index) => {
    if (index > 0) builder.separate('\t')
    const merge = merges.find(({ left, right }) => left <= column && column <= right)
    const before = columns[index - 1]
    // The further columns of a merged cell belong to the cell before.
    if (merge !== undefined && before !== undefined && before >= merge.left) return
    const start = builder.length()
    const text = texts.get(column) ?? ''
    builder.add(text, { kind: 'cell', sheet: name, cell: formatCellName(row, column), offset: 0 })
    const right = merge?.right ?? column
    written.push({
      start,
      end: builder.length(),
      column: index,
      columns: columns.filter((one) => column <= one && one <= right).length,
      continuesAbove: merge !== undefined && merge.top < row,
    })
  })
  builder.separate('\n')
  return written
}
