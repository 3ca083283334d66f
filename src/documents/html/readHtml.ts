import type { Table, TableCell, TextDocument } from '../model'
import type { Steps } from '../steps'
import { createTextBuilder, type TextBuilder } from '../textBuilder'
import { findContent, type Content } from './findContent'
import { asElement, nameOf, textOf, traverse } from './traverse'

/** Turns the source of a page into a document without running it; in a page this is DOMParser. */
export type ParseHtml = (html: string) => Document

const blocks =
  /^(address|article|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|h[1-6]|header|hr|html|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/

/** Reads a saved page: each block is a line, each row of a table a line with tabs between its cells. */
export function* readHtml(html: string, parseHtml: ParseHtml): Steps<TextDocument> {
  const document = parseHtml(html)
  const content = yield* findContent(document)
  const builder = createTextBuilder()
  const lines = createLines(builder)
  const tables: Table[] = []
  let preformatted = 0
  yield* traverse(content.root, {
    enter(node) {
      if (!content.isRead(node)) return false
      const element = asElement(node)
      const name = nameOf(node)
      if (blocks.test(name)) lines.end()
      if (name === 'pre') preformatted += 1
      if (name === 'table' && element !== null && content.isData(element)) {
        tables.push(writeTable(builder, lines, element, content))
        return false
      }
      const text = textOf(node) ?? ''
      if (preformatted === 0) lines.add(text)
      else
        text.split('\n').forEach((line, index) => {
          if (index > 0) lines.end()
          lines.add(line)
        })
      return true
    },
    leave(node) {
      if (blocks.test(nameOf(node))) lines.end()
      if (nameOf(node) === 'pre' && content.isRead(node)) preformatted -= 1
    },
  })
  lines.end()
  return { format: 'html', ...builder.finish(), tables, warnings: [] }
}

/** Collects characters into blocks, with white space as a page shows it. */
type Lines = {
  readonly add: (text: string) => void
  /** Ends a block; an empty one leaves nothing. */
  readonly end: () => void
  /** Adds the text of a cell as a block of its own, without a line break. */
  readonly addCell: (text: string) => void
}

function createLines(builder: TextBuilder): Lines {
  let line = ''
  let block = 0

  function write(text: string): void {
    builder.add(text, { kind: 'block', block, offset: 0 })
    block += 1
  }

  return {
    add(text) {
      line += text
    },
    end() {
      const text = collapse(line)
      line = ''
      if (text === '') return
      write(text)
      builder.separate('\n')
    },
    addCell: write,
  }
}

function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '')
}

function writeTable(builder: TextBuilder, lines: Lines, table: Element, content: Content): Table {
  const start = builder.length()
  const caption = [...table.children].find((child) => nameOf(child) === 'caption')
  if (caption !== undefined && content.isRead(caption)) lines.add(readCell(caption, content))
  lines.end()
  /** For each column, in how many more rows a cell from above continues. */
  let spanning: number[] = []
  const shown = [...table.querySelectorAll('tr')].filter((row) => isReadWithin(row, table, content))
  const rows = shown.map((row) => {
    const cells = [...row.children].filter(
      (child) => /^t[dh]$/.test(nameOf(child)) && (content.isRead(child) || keepsPlace(child)),
    )
    const written: TableCell[] = []
    const next = spanning.map((left) => Math.max(0, left - 1))
    let column = 0
    const add = (text: string, columns: number, continuesAbove: boolean): void => {
      if (column > 0) builder.separate('\t')
      const from = builder.length()
      lines.addCell(text)
      written.push({ start: from, end: builder.length(), column, columns, continuesAbove })
      builder.separate('\t'.repeat(columns - 1))
      column += columns
    }
    const addSpanning = (): void => {
      while ((spanning[column] ?? 0) > 0) add('', 1, true)
    }
    for (const cell of cells) {
      addSpanning()
      const columns = spanOf(cell, 'colspan', 1000)
      const span = spanOf(cell, 'rowspan', 65_534)
      for (let at = column; at < column + columns; at += 1) next[at] = span - 1
      add(content.isRead(cell) ? readCell(cell, content) : '', columns, false)
    }
    addSpanning()
    spanning = next
    builder.separate('\n')
    return written
  })
  return { start, end: builder.length(), rows }
}

/** False where the row, its section or a cell around it is hidden. */
function isReadWithin(row: Element, table: Element, content: Content): boolean {
  for (let node: Node | null = row; node !== null && node !== table; node = node.parentNode)
    if (!content.isRead(node)) return false
  return true
}

/** A cell that is only invisible leaves its column empty. */
function keepsPlace(cell: Element): boolean {
  const style = cell.getAttribute('style') ?? ''
  return !cell.hasAttribute('hidden') && !/display\s*:\s*none/i.test(style)
}

function spanOf(cell: Element, name: string, most: number): number {
  const value = cell.getAttribute(name) ?? ''
  return /^\s*[1-9]\d{0,5}/.test(value) ? Math.min(most, parseInt(value, 10)) : 1
}

/** The text of a cell in one line. */
function readCell(cell: Element, content: Content): string {
  let text = ''
  const steps = traverse(cell, {
    enter(node) {
      if (node !== cell && !content.isRead(node)) return false
      text += textOf(node) ?? (blocks.test(nameOf(node)) ? ' ' : '')
      return true
    },
    leave(node) {
      if (blocks.test(nameOf(node))) text += ' '
    },
  })
  while (steps.next().done !== true);
  return collapse(text)
}
