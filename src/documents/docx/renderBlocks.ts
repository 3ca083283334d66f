import type { Table, TableCell, TextDocument, Warning } from '../model'
import { createPacer, type Steps } from '../steps'
import { createTextBuilder, type TextBuilder } from '../textBuilder'
import type { CommentText } from './readCommentTexts'
import type { Atom, Block, Chunk, Range, Row } from './story'

/** Characters of the text and the element that they come from; labels have none. */
export type Anchor = { readonly start: number; readonly end: number; readonly atom: Atom }

export type Rendered = Omit<TextDocument, 'format'> & { readonly anchors: readonly Anchor[] }

type Writer = {
  readonly text: TextBuilder
  readonly anchors: Anchor[]
  readonly warnings: Warning[]
  /** Where ranges began; comments by id, tracked changes by themselves. */
  readonly starts: Map<string | Range, number>
  /** Those that have not been met. */
  readonly comments: Map<string, CommentText>
}

/** Writes blocks as lines: a paragraph is one, a table row is one with tabs between its cells. */
export function* renderBlocks(
  blocks: readonly Block[],
  comments: ReadonlyMap<string, CommentText>,
): Steps<Rendered> {
  const text = createTextBuilder()
  const writer: Writer = {
    text,
    anchors: [],
    warnings: [],
    starts: new Map(),
    comments: new Map(comments),
  }
  const tables: Table[] = []
  const isDue = createPacer()
  for (const block of blocks) {
    if (isDue()) yield
    if (block.kind === 'table') tables.push(writeTable(writer, block.rows))
    else {
      writeChunks(writer, block.chunks)
      text.separate('\n')
    }
  }
  const whole = text.finish()
  for (const id of writer.comments.keys()) addComment(writer, id, 0, 0)
  const warnings = writer.warnings
    .map((one) =>
      one.kind === 'inserted' ? { ...one, text: whole.text.slice(one.start, one.end) } : one,
    )
    .sort((a, b) => a.start - b.start)
  return { ...whole, tables, warnings, anchors: writer.anchors }
}

function writeTable(writer: Writer, rows: readonly Row[]): Table {
  const start = writer.text.length()
  const written = rows.map((row) => writeRow(writer, row))
  return { start, end: writer.text.length(), rows: written }
}

function writeRow(writer: Writer, { cells, skipped }: Row): TableCell[] {
  const { text } = writer
  let column = skipped
  text.separate('\t'.repeat(skipped))
  const written = cells.map(({ paragraphs, columns, continuesAbove }, index) => {
    if (index > 0) text.separate('\t')
    const start = text.length()
    let isEmpty = true
    for (const chunks of paragraphs) {
      if (!isEmpty && chunks.some(({ kind }) => kind !== 'mark')) text.separate(' ')
      writeChunks(writer, chunks)
      isEmpty = text.length() === start
    }
    const cell = { start, end: text.length(), column, columns, continuesAbove }
    text.separate('\t'.repeat(columns - 1))
    column += columns
    return cell
  })
  text.separate('\n')
  return written
}

function writeChunks(writer: Writer, chunks: readonly Chunk[]): void {
  for (const chunk of chunks) {
    const start = writer.text.length()
    if (chunk.kind === 'mark') writeMark(writer, chunk.mark.kind, chunk.mark.range)
    else if (chunk.kind === 'label') {
      const { part, paragraph } = chunk
      writer.text.add(chunk.text, { kind: 'label', part, paragraph })
    } else {
      const { atom, offset } = chunk
      const { part, paragraph, index } = atom.run
      writer.text.add(chunk.text, { kind: 'run', part, paragraph, run: index, offset })
      writer.anchors.push({ start, end: writer.text.length(), atom })
    }
  }
}

function writeMark(writer: Writer, kind: 'open' | 'close' | 'at', range: Range): void {
  const { starts, warnings } = writer
  const end = writer.text.length()
  const key = range.kind === 'comment' ? range.id : range
  const start = starts.get(key) ?? end
  if (kind === 'open') starts.set(key, end)
  else if (range.kind === 'comment') addComment(writer, range.id, start, end)
  else if (range.kind === 'inserted') warnings.push({ ...range, start, end, text: '' })
  else warnings.push({ ...range, start, end })
}

/** The reference follows the end of the range: the first of both makes the warning. */
function addComment(writer: Writer, id: string, start: number, end: number): void {
  const comment = writer.comments.get(id)
  if (comment === undefined) return
  writer.comments.delete(id)
  writer.warnings.push({ kind: 'comment', start, end, ...comment })
}
