import { createPacer, type Steps } from '../steps'
import { scanXml } from '../xml/scanXml'
import { formatCell } from './formatCell'
import type { Workbook } from './readWorkbook'

/** A cell with what it displays; rows and columns count from 0. */
export type SheetCell = { readonly row: number; readonly column: number; readonly text: string }

/** Both corners of merged cells, included. */
export type Merge = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export type Sheet = {
  /** Those that display something, in the order of the file. */
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
  readonly hiddenRows: ReadonlySet<number>
  readonly isHiddenColumn: (column: number) => boolean
}

type Open = {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: number
}

/** Reads a worksheet; a formula gives the value that was saved with it. */
export function* readSheet(xml: string, part: string, workbook: Workbook): Steps<Sheet> {
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: (readonly [first: number, last: number])[] = []
  let cell: Open | null = null
  let value = ''
  let isValue = false
  let row = -1
  let column = -1
  const isDue = createPacer()
  for (const token of scanXml(xml, part)) {
    if (isDue()) yield
    if (token.kind === 'text') {
      if (isValue) value += token.text
      continue
    }
    if (token.name === 'x:v' || token.name === 'x:t') isValue = token.kind === 'open'
    else if (token.name === 'x:c' && token.kind === 'close' && cell !== null) {
      const text = displayValue(value, cell, workbook).replace(/\s*[\r\n\t]+\s*/g, ' ')
      if (text.trim() !== '') cells.push({ row: cell.row, column: cell.column, text })
      cell = null
    }
    if (token.kind !== 'open') continue
    const { name, attributes } = token
    if (name === 'x:row') {
      row = attributes.has('r') ? Number(attributes.get('r')) - 1 : row + 1
      column = -1
      if (isTrue(attributes.get('hidden'))) hiddenRows.add(row)
    } else if (name === 'x:c') {
      column = parseCellName(attributes.get('r') ?? '')?.column ?? column + 1
      value = ''
      const type = attributes.get('t') ?? 'n'
      cell = { row, column, type, style: Number(attributes.get('s') ?? 0) }
    } else if (name === 'x:col' && isTrue(attributes.get('hidden')))
      hiddenColumns.push([Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1])
    else if (name === 'x:mergeCell') {
      const [from, to] = (attributes.get('ref') ?? '').split(':').map(parseCellName)
      if (from && to)
        merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column })
    }
  }
  const isHiddenColumn = (at: number): boolean =>
    hiddenColumns.some(([first, last]) => first <= at && at <= last)
  return { cells, merges, hiddenRows, isHiddenColumn }
}

function displayValue(value: string, { type, style }: Open, workbook: Workbook): string {
  if (type === 's') return workbook.strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n' || value.trim() === '') return value
  return formatCell(Number(value), workbook.formats[style] ?? 'General', workbook.is1904)
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function parseCellName(name: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name)
  if (found === null) return null
  const letters = [...(found[1] ?? '')]
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(found[2]) - 1, column }
}

/** The name of a cell, such as B3 for row 2 and column 1. */
export function formatCellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}
