import type { XmlToken } from '../xml/scanXml'
import { createRunReader } from './readRun'
import { createTableReader } from './readTable'
import { readAuthor } from './readAuthor'
import type {
  Block,
  Chunk,
  CloseToken,
  Mark,
  NoteReference,
  OpenToken,
  Paragraph,
  StoryContext,
} from './story'

export type StoryReader = {
  readonly take: (token: XmlToken) => void
  /** What was read; ends the reading. */
  readonly finish: () => {
    readonly blocks: readonly Block[]
    readonly notes: readonly NoteReference[]
  }
}

/** Left out with all that is in them: the older state of tracked formatting, the second form of a drawing. */
const skipped = new Set([
  'mc:Fallback',
  'w:rt',
  'w:sectPr',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
])

/** Reads the tokens of a part (document.xml, footnotes.xml) into paragraphs and tables. */
export function createStoryReader(context: StoryContext): StoryReader {
  const blocks: Block[] = []
  const paragraphs: Paragraph[] = []
  const table = createTableReader()
  const run = createRunReader(context, table.isInCell)
  let count = 0
  let skippedDepth = 0
  let isInProperties = false
  let waiting: Chunk[] = []
  let note: string | null = null

  function open(token: OpenToken): void {
    const value = token.attributes.get('w:val')
    if (token.name === 'w:p') openParagraph()
    else if (token.name === 'w:pPr') isInProperties = true
    else if (token.name === 'w:pPrChange' || token.name === 'w:rPrChange') {
      mark({ kind: 'at', range: { kind: 'reformatted', ...readAuthor(token), text: '' } })
      skippedDepth = 1
    } else if (isInProperties) readProperty(token.name, value)
    else if (token.name === 'w:footnote' || token.name === 'w:endnote') {
      note = token.attributes.get('w:id') ?? ''
      // Separators have a type; they are lines, not text.
      if (/separator|notice/i.test(token.attributes.get('w:type') ?? '')) skippedDepth = 1
    } else if (isComment(token.name)) {
      const kind = token.name.endsWith('Start')
        ? 'open'
        : token.name.endsWith('End')
          ? 'close'
          : 'at'
      mark({ kind, range: { kind: 'comment', id: token.attributes.get('w:id') ?? '' } })
    } else if (paragraphs.length === 0 && table.open(token)) return
    else run.open(token, paragraphs[paragraphs.length - 1] ?? null, mark, note)
  }

  function close(token: CloseToken): void {
    const paragraph = paragraphs[paragraphs.length - 1]
    if (token.name === 'w:p') closeParagraph()
    else if (token.name === 'w:pPr') {
      isInProperties = false
    } else if (isInProperties || isComment(token.name)) return
    else if (paragraphs.length === 0 && table.close(token.name)) {
      const rows = table.takeRows()
      if (rows !== null) blocks.push({ kind: 'table', rows })
    } else run.close(token, paragraph ?? null, mark)
  }

  function readProperty(name: string, value: string | undefined): void {
    const paragraph = paragraphs[paragraphs.length - 1]
    if (paragraph === undefined) return
    if (name === 'w:pStyle') paragraph.style = value ?? null
    else if (name === 'w:numId') paragraph.numberId = value
    else if (name === 'w:ilvl') paragraph.level = Number(value)
    else if (name === 'w:del' || name === 'w:moveFrom') paragraph.isJoined = true
  }

  function openParagraph(): void {
    paragraphs.push({
      index: count,
      host: run.enterParagraph(),
      chunks: waiting,
      boxes: [],
      style: null,
      numberId: undefined,
      level: undefined,
      isJoined: false,
      runs: 0,
    })
    waiting = []
    count += 1
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop()
    if (paragraph === undefined) return
    run.leaveParagraph()
    const outer = paragraphs[paragraphs.length - 1]
    const chunks = finishParagraph(paragraph)
    if (paragraph.isJoined && outer === undefined)
      waiting = waiting.length === 0 ? chunks : [...chunks, ...waiting]
    else for (const one of [chunks, ...paragraph.boxes]) emit(one, outer)
  }

  function finishParagraph(paragraph: Paragraph): Chunk[] {
    const { chunks, index } = paragraph
    const style = context.findStyle(paragraph.style)
    if (style.isContents === true) return chunks.filter(({ kind }) => kind === 'mark')
    if (paragraph.isJoined && !chunks.some(({ kind }) => kind === 'text')) return chunks
    const text = context.nextLabel(paragraph)
    if (text === '') return chunks
    return [{ kind: 'label', text, part: context.part, paragraph: index }, ...chunks]
  }

  function emit(chunks: Chunk[], outer: Paragraph | undefined): void {
    if (outer !== undefined) outer.boxes.push(chunks)
    else if (!table.add(chunks)) blocks.push({ kind: 'paragraph', chunks })
  }

  function mark(one: Mark): void {
    const chunks = paragraphs[paragraphs.length - 1]?.chunks ?? waiting
    chunks.push({ kind: 'mark', mark: one })
  }

  return {
    take(token) {
      if (skippedDepth > 0) {
        if (token.kind === 'open') skippedDepth += 1
        else if (token.kind === 'close') skippedDepth -= 1
      } else if (token.kind === 'text') run.text(token)
      else if (token.kind === 'close') close(token)
      else if (skipped.has(token.name)) skippedDepth = 1
      else open(token)
    },
    finish() {
      if (waiting.length > 0) blocks.push({ kind: 'paragraph', chunks: waiting })
      return { blocks, notes: run.notes }
    },
  }
}

function isComment(name: string): boolean {
  return /^w:comment(RangeStart|RangeEnd|Reference)$/.test(name)
}
