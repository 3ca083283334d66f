import { findRawOffset } from '../xml/editXml'
import { readAuthor } from './readAuthor'
import type {
  Atom,
  CloseToken,
  Mark,
  NoteReference,
  OpenToken,
  Paragraph,
  RunSource,
  StoryContext,
  TextToken,
} from './story'
import { isOn } from './toggle'

type AddMark = (mark: Mark) => void

/** Reads runs, tracked changes and formulas within paragraphs. */
export type RunReader = {
  readonly open: (
    token: OpenToken,
    paragraph: Paragraph | null,
    mark: AddMark,
    note: string | null,
  ) => void
  readonly close: (token: CloseToken, paragraph: Paragraph | null, mark: AddMark) => void
  readonly text: (token: TextToken) => void
  /** A paragraph begins, perhaps in a text box; gives the run of the body that holds the box. */
  readonly enterParagraph: () => RunSource | null
  readonly leaveParagraph: () => void
  readonly notes: readonly NoteReference[]
}

/** A run or a formula that is being read. */
type State = {
  readonly source: RunSource
  isHidden: boolean | undefined
  style: string | null
  /** Characters read so far. */
  length: number
  /** Elements that are open within the run. */
  depth: number
  propertiesStart: number
}

type TextElement = {
  readonly start: number
  readonly isPreserved: boolean
  readonly tokens: TextToken[]
}

type Revision = {
  readonly kind: 'inserted' | 'deleted'
  readonly author: string
  readonly date: string
  text: string
}

const revisions: Readonly<Record<string, Revision['kind']>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
}

const pictures = new Set(['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds', 'o:OLEObject'])

const texts = new Set(['w:t', 'w:delText', 'm:t'])

/** Elements that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:sym': '•',
}

export function createRunReader(context: StoryContext, isInCell: () => boolean): RunReader {
  const notes: NoteReference[] = []
  const outer: (State | null)[] = []
  const open: Revision[] = []
  let state: State | null = null
  let element: TextElement | null = null
  let isInProperties = false

  function isHidden({ isHidden: own, style }: State, paragraph: Paragraph): boolean {
    const named = style === null ? undefined : context.findStyle(style).isHidden
    return own ?? named ?? context.findStyle(paragraph.style).isHidden ?? false
  }

  function emit(run: State, paragraph: Paragraph, text: string, atom: Omit<Atom, 'run'>): void {
    const offset = run.length
    run.length += text.length
    const deletion = open.find(({ kind }) => kind === 'deleted')
    if (deletion !== undefined) deletion.text += text
    else if (isHidden(run, paragraph)) addHidden(paragraph, text)
    else
      paragraph.chunks.push({
        kind: 'text',
        // In a cell, tabs and line breaks would look like other cells and rows.
        text: isInCell() ? text.replace(/[\t\n]/g, ' ') : text,
        atom: { ...atom, run: run.source },
        offset,
      })
  }

  function closeText(token: CloseToken, paragraph: Paragraph | null): void {
    const [first, ...rest] = element?.tokens ?? []
    if (state !== null && paragraph !== null && element !== null && first !== undefined) {
      const whole = [first, ...rest].map(({ text }) => text).join('')
      const isKept = element.isPreserved
      // Only the white space of XML goes; wide and fixed spaces are text of the author.
      const before = isKept ? 0 : whole.length - whole.replace(/^[ \t\r\n]+/, '').length
      const after = isKept ? 0 : whole.length - whole.replace(/[ \t\r\n]+$/, '').length
      const text = whole.slice(before, Math.max(before, whole.length - after))
      const inner = rest.length === 0 && first.isPlain ? innerOf(first, before, after) : null
      const { start } = element
      if (text !== '')
        emit(state, paragraph, text.replace(/[\t\r\n]/g, ' '), {
          start,
          end: token.end,
          inner,
          isWhole: state.depth > 1,
        })
    }
    element = null
  }

  /** Where the text stands in the source without characters at its edges, which may be references. */
  function innerOf({ start, end, text }: TextToken, before: number, after: number): Atom['inner'] {
    const raw = context.source.slice(start, end)
    const last = after === 0 ? raw.length : findRawOffset(raw, text.length - after)
    return { start: start + findRawOffset(raw, before), end: start + last }
  }

  function openElement(run: State, paragraph: Paragraph, token: OpenToken, mark: AddMark): void {
    run.depth += 1
    const { name, attributes, start, end } = token
    const character = characters[name]
    if (texts.has(name)) {
      element = { start, isPreserved: attributes.get('xml:space') === 'preserve', tokens: [] }
    } else if (character !== undefined) {
      // The end of an empty element is its own; one with content is Word's never.
      emit(run, paragraph, character, { start, end, inner: null, isWhole: run.depth > 1 })
    } else if (pictures.has(name)) mark({ kind: 'at', range: { kind: 'picture' } })
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
      notes.push({ kind, id: attributes.get('w:id') ?? '', run: run.source })
    }
  }

  function openRun(token: OpenToken, paragraph: Paragraph, note: string | null): State {
    const source: RunSource = {
      part: context.part,
      paragraph: paragraph.index,
      index: paragraph.runs,
      start: token.start,
      end: token.end,
      open: context.source.slice(token.start, token.end),
      properties: '',
      contentStart: token.end,
      contentEnd: token.end,
      host: paragraph.host,
      note,
    }
    paragraph.runs += 1
    return { source, isHidden: undefined, style: null, length: 0, depth: 0, propertiesStart: -1 }
  }

  return {
    notes,
    open(token, paragraph, mark, note) {
      const value = token.attributes.get('w:val')
      const revision = revisions[token.name]
      if (isInProperties) {
        // Within a formula or ruby, properties are those of an inner run.
        if (state === null || state.depth > 0) return
        if (token.name === 'w:vanish') state.isHidden = isOn(value)
        else if (token.name === 'w:rStyle') state.style = value ?? null
      } else if (token.name === 'w:rPr') {
        isInProperties = true
        if (state?.depth === 0) state.propertiesStart = token.start
      } else if (paragraph === null) return
      else if (state !== null) openElement(state, paragraph, token, mark)
      else if (revision !== undefined) {
        const range = { kind: revision, ...readAuthor(token), text: '' }
        open.push(range)
        if (revision === 'inserted') mark({ kind: 'open', range })
      } else if (/^(w:r|m:oMath|m:oMathPara)$/.test(token.name))
        state = openRun(token, paragraph, note)
    },
    close(token, paragraph, mark) {
      if (token.name === 'w:rPr') {
        isInProperties = false
        if (state === null || state.depth > 0) return
        state.source.properties = context.source.slice(state.propertiesStart, token.end)
        state.source.contentStart = token.end
      } else if (isInProperties || paragraph === null) return
      else if (state !== null && state.depth > 0) {
        if (texts.has(token.name)) closeText(token, paragraph)
        state.depth -= 1
      } else if (state !== null) {
        state.source.contentEnd = token.start
        state.source.end = token.end
        state = null
      } else if (token.name in revisions) {
        const range = open.pop()
        if (range !== undefined) mark({ kind: range.kind === 'inserted' ? 'close' : 'at', range })
      }
    },
    text(token) {
      element?.tokens.push(token)
    },
    enterParagraph() {
      outer.push(state)
      const host = state === null ? null : (state.source.host ?? state.source)
      state = null
      return host
    },
    leaveParagraph() {
      state = outer.pop() ?? null
    },
  }
}

/** Hidden text of neighbouring runs is one warning. */
function addHidden(paragraph: Paragraph, text: string): void {
  const last = paragraph.chunks[paragraph.chunks.length - 1]
  if (last?.kind === 'mark' && last.mark.range.kind === 'hidden') {
    paragraph.chunks.pop()
    text = last.mark.range.text + text
  }
  paragraph.chunks.push({ kind: 'mark', mark: { kind: 'at', range: { kind: 'hidden', text } } })
}
