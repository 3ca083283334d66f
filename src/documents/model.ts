/** Where a stretch of the text comes from; characters of a stretch follow each other in the source. */
export type Place =
  /** Of a plain text: UTF-16 position in the content, without a byte order mark. */
  | { readonly kind: 'offset'; readonly offset: number }
  /**
   * Of a Word file: the part of the package, its paragraph and the paragraph's run, both from 0 in
   * the order of the file (deleted ones count too), and the character in the run.
   */
  | {
      readonly kind: 'run'
      readonly part: string
      readonly paragraph: number
      readonly run: number
      readonly offset: number
    }
  /** A label that Word computes, such as （一）; it stands in no run. */
  | { readonly kind: 'label'; readonly part: string; readonly paragraph: number }
  /** Of a web page: the block or cell of a table, from 0 in the order of reading, and the character in it. */
  | { readonly kind: 'block'; readonly block: number; readonly offset: number }
  /** Of a workbook: the cell, such as B3, and the character of what it displays. */
  | {
      readonly kind: 'cell'
      readonly sheet: string
      readonly cell: string
      readonly offset: number
    }
  /** The name of a sheet, above its cells. */
  | { readonly kind: 'sheet'; readonly sheet: string }

/** The characters from `start` to `end` (UTF-16, end excluded) of the text and their source. */
export type Piece = { readonly start: number; readonly end: number; readonly place: Place }

/** A cell of a table: its characters, its first column from 0 and the number of columns it spans. */
export type TableCell = {
  readonly start: number
  readonly end: number
  readonly column: number
  readonly columns: number
  /** The cell is the lower part of one that spans rows; its text is in the row above. */
  readonly continuesAbove: boolean
}

/** A row is one line of the text, its cells separated by tabs; a spanned column is an empty cell. */
export type Table = {
  readonly start: number
  readonly end: number
  readonly rows: readonly (readonly TableCell[])[]
}

/** What must not be published, or did not become text; `start` equals `end` where nothing is left in the text. */
export type Warning = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'inserted' | 'deleted' | 'reformatted'
      /** What was inserted or deleted; an insertion is in the text, a deletion is not. */
      readonly text: string
      readonly author: string
      /** As the file has it, ISO 8601; empty if absent. */
      readonly date: string
    }
  | {
      readonly kind: 'comment'
      readonly text: string
      readonly author: string
      readonly date: string
    }
  /** Text that Word does not show or print; left out of the text. */
  | { readonly kind: 'hidden'; readonly text: string }
  /** A place left open by the author, such as 【待补】. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** A picture, a chart or an embedded object: what it shows is not in the text. */
  | { readonly kind: 'picture' }
)

/** A text with its places; separators (line breaks, tabs between cells) belong to no piece. */
export type TextDocument = {
  readonly format: 'txt' | 'docx' | 'html' | 'xlsx'
  readonly text: string
  /** In order, without overlaps. */
  readonly pieces: readonly Piece[]
  readonly tables: readonly Table[]
  /** In the order of `start`. */
  readonly warnings: readonly Warning[]
}

/** Formats that are known and not read; the author can save each as .docx. */
export type UnreadFormat =
  | 'doc'
  | 'wps'
  | 'pdf'
  | 'ofd'
  | 'rtf'
  | 'odt'
  | 'xls'
  | 'pptx'
  | 'mht'
  | 'picture'
  | 'archive'

/** Why a file gives no text. */
export type Refusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unread'; readonly format: UnreadFormat }
  | { readonly kind: 'encrypted' }
  /** A text in none of the encodings, or no text at all. */
  | { readonly kind: 'notText' }
  /** `limit` counts bytes of the file, bytes unpacked, parts of the package, or characters of the text. */
  | {
      readonly kind: 'tooLarge'
      readonly what: 'file' | 'unpacked' | 'parts' | 'text'
      readonly limit: number
    }
  /** The package or one of its parts is not as its format demands. */
  | { readonly kind: 'damaged'; readonly part: string | null; readonly why: Damage }
  /** The file is sound and has no character of text: pictures only. */
  | { readonly kind: 'noText' }

export type Damage =
  | 'cutShort'
  | 'badArchive'
  | 'badCompression'
  | 'badChecksum'
  | 'missingPart'
  | 'badXml'
  | 'doctype'
  | 'badEncoding'

export type ReadResult =
  | { readonly kind: 'document'; readonly document: TextDocument }
  | { readonly kind: 'refused'; readonly reason: Refusal }
