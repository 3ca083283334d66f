import type { Span } from '../span'
import type { PrintedFigure } from './figure'

export type Cell = Span & { readonly text: string }

const RUNNING = /^(?:序号|编号|排序)$/
const BARE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/

/** The figures of tables, and the running numbers of their rows, which are none. */
export type TableNumbers = {
  readonly figures: readonly PrintedFigure[]
  readonly marks: readonly Span[]
}

/**
 * Bare numbers in the cells of tables, which have their unit in the head of the column, in the first cell
 * of the row or above the table (单位:件). A table is two or more lines in a row with as many cells.
 */
export function readTables(open: string): TableNumbers {
  const figures: PrintedFigure[] = []
  const marks: Span[] = []
  const rows = listRows(open)
  for (const [index, { cells, line }] of rows.entries()) {
    const previous = rows[index - 1]
    const next = rows[index + 1]
    const head = findHead(rows, index)
    const isTable =
      (previous?.line === line - 1 && previous.cells.length === cells.length) ||
      (next?.line === line + 1 && next.cells.length === cells.length)
    if (!isTable) continue
    for (const [column, cell] of cells.entries()) {
      if (!BARE.test(cell.text)) continue
      const above = head[column]?.text ?? ''
      if (RUNNING.test(above)) {
        marks.push({ start: cell.start, end: cell.end })
        continue
      }
      const words = [above, cells[0]?.text, findCaption(open, previous?.cells[0])]
      figures.push(buildCell(cell, words.map(findUnit).find((found) => found !== '') ?? ''))
    }
  }
  return { figures, marks }
}

/** A longer line is no caption of a table, and no cell. */
const LONGEST_CAPTION = 40

/**
 * Bare numbers on lines of their own, as the cells of a web page's table are copied. Running numbers of the
 * rows (1, 2, 3, each before a label) are no figures.
 */
export function readColumns(open: string): TableNumbers {
  const figures: PrintedFigure[] = []
  const marks: Span[] = []
  let at = 0
  let row = 1
  let unit = ''
  const lines = open.split('\n').map((content) => {
    const text = content.trim()
    const start = at + content.indexOf(text)
    at += content.length + 1
    return { text, start, end: start + text.length }
  })
  const filled = lines.filter(({ text }) => text !== '')
  for (const [index, { text, start, end }] of filled.entries()) {
    const [before, after] = [filled[index - 1]?.text ?? '', filled[index + 1]?.text ?? '']
    // A caption holds until the text goes on: 审结情况(件).
    if (text.length > LONGEST_CAPTION) unit = ''
    else unit = findUnit(text) || unit
    if (!BARE.test(text) || before === '' || before.length > 16 || after.length > 16) continue
    if (Number(text) === row && /\p{Script=Han}/u.test(after)) {
      marks.push({ start, end })
      row += 1
    } else figures.push(buildCell({ text, start, end }, unit))
  }
  return { figures, marks }
}

/** A column of 万元 has numbers of 元 times ten thousand. */
function buildCell({ text, start, end }: Cell, head: string): PrintedFigure {
  const [, scale = '', unit = ''] = /^([万亿]?)(.*)$/.exec(head) ?? []
  return {
    start,
    end,
    printed: text,
    value: Number(text.replace(/,/g, '')),
    unit,
    multiplier: scale === '万' ? 4 : scale === '亿' ? 8 : 0,
    precision: 'exact',
    decimals: /\.(\d+)/.exec(text)?.[1]?.length ?? 0,
  }
}

export type Row = { readonly line: number; readonly cells: readonly Cell[] }

/** The lines of a text that have cells, which tabs, bars or wide blanks separate. */
export function listRows(text: string): readonly Row[] {
  const rows: Row[] = []
  let at = 0
  for (const [line, content] of text.split('\n').entries()) {
    const cells = splitCells(content, at)
    if (cells.filter(({ text: filled }) => filled !== '').length > 1) rows.push({ line, cells })
    at += content.length + 1
  }
  return rows
}

/** An empty cell keeps its place, so that those after it have the head of their own column. */
function splitCells(line: string, at: number): readonly Cell[] {
  const sign = ['\t', '|'].find((one) => line.includes(one))
  if (sign === undefined && !/\S {2,}\S/.test(line)) return []
  const cells: Cell[] = []
  let from = 0
  const push = (to: number): void => {
    const text = line.slice(from, to)
    const trimmed = text.trim()
    const start = at + from + text.indexOf(trimmed)
    cells.push({ start, end: start + trimmed.length, text: trimmed })
  }
  for (const match of line.matchAll(sign === '\t' ? /\t/g : sign === '|' ? /\|/g : / {2,}/g)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(line.length)
  if (sign === '\t') return cells
  // Bars and blanks may also stand around the whole row.
  const isEdge = (index: number): boolean => index === 0 || index === cells.length - 1
  return cells.filter(({ text }, index) => text !== '' || !isEdge(index))
}

/** The cells of the first row of the table that a row belongs to. */
export function findHead(rows: readonly Row[], index: number): readonly Cell[] {
  let at = index
  while (rows[at - 1]?.line === (rows[at]?.line ?? 0) - 1) at -= 1
  return rows[at]?.cells ?? []
}

function findCaption(text: string, first: Cell | undefined): string {
  return first === undefined ? '' : text.slice(Math.max(0, first.start - 60), first.start)
}

function findUnit(text: string | undefined): string {
  const [, unit = ''] =
    /[(:]\s?(件|人次|人|个|起|次|[万亿]?元|%|项|份|宗)\s?\)?/.exec(text ?? '') ?? []
  return unit
}
