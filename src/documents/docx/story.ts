import type { XmlToken } from '../xml/scanXml'
import type { NextLabel } from './labels'
import type { FindStyle } from './readStyles'

export type OpenToken = XmlToken & { readonly kind: 'open' }
export type CloseToken = XmlToken & { readonly kind: 'close' }
export type TextToken = XmlToken & { readonly kind: 'text' }

/** The part that is read, and what its paragraphs need. */
export type StoryContext = {
  readonly part: string
  readonly source: string
  readonly findStyle: FindStyle
  readonly nextLabel: NextLabel
}

/**
 * A run (`w:r`) or a formula of the source. Positions are UTF-16 units of its part; `end` is set
 * when its reading ends.
 */
export type RunSource = {
  readonly part: string
  readonly paragraph: number
  readonly index: number
  readonly start: number
  end: number
  /** The start tag, and the properties (`w:rPr`) as they stand: what a second half needs. */
  readonly open: string
  properties: string
  /** After start tag and properties. */
  contentStart: number
  /** Of the end tag. */
  contentEnd: number
  /** The run of the body that holds the text box or the note that this run is in. */
  readonly host: RunSource | null
  /** The note that the run is in. */
  readonly note: string | null
}

/** One element of a run that gave text: `w:t`, a tab, a break. */
export type Atom = {
  readonly run: RunSource
  /** Of the whole element. */
  readonly start: number
  readonly end: number
  /** Of the raw characters that became text; null where the element cannot be divided. */
  readonly inner: { readonly start: number; readonly end: number } | null
  /** The run cannot be divided beside the element: formulas, ruby. */
  readonly isWhole: boolean
}

export type Mark =
  | { readonly kind: 'open' | 'close'; readonly range: Range }
  | { readonly kind: 'at'; readonly range: Range }

/** What becomes a warning when its place in the text is known. */
export type Range =
  | { readonly kind: 'inserted'; readonly author: string; readonly date: string }
  | {
      readonly kind: 'deleted' | 'reformatted'
      readonly author: string
      readonly date: string
      readonly text: string
    }
  | { readonly kind: 'hidden'; readonly text: string }
  | { readonly kind: 'comment'; readonly id: string }
  | { readonly kind: 'picture' }

/** What a paragraph is made of, in order. */
export type Chunk =
  | { readonly kind: 'text'; readonly text: string; readonly atom: Atom; readonly offset: number }
  | {
      readonly kind: 'label'
      readonly text: string
      readonly part: string
      readonly paragraph: number
    }
  | { readonly kind: 'mark'; readonly mark: Mark }

export type Cell = {
  readonly paragraphs: Chunk[][]
  columns: number
  continuesAbove: boolean
}

/** `skipped` columns stand before the first cell. */
export type Row = { readonly cells: Cell[]; skipped: number }

/** A story (body, notes) in the order of reading. */
export type Block =
  | { readonly kind: 'paragraph'; readonly chunks: readonly Chunk[] }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }

/** A paragraph that is being read. */
export type Paragraph = {
  readonly index: number
  readonly host: RunSource | null
  readonly chunks: Chunk[]
  /** Paragraphs of text boxes in it; they follow it in the text. */
  readonly boxes: Chunk[][]
  style: string | null
  numberId: string | undefined
  level: number | undefined
  /** A deleted paragraph mark joins the paragraph with the next. */
  isJoined: boolean
  runs: number
}

export type NoteReference = {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly run: RunSource
}
