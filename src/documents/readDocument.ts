import { detectFormat } from './detectFormat'
import { readDocx } from './docx/readDocx'
import { findPlaceholders } from './findPlaceholders'
import { decodeHtml, detectHtml } from './html/decodeHtml'
import { readHtml, type ParseHtml } from './html/readHtml'
import { MOST_FILE_BYTES, MOST_HTML, MOST_TEXT } from './limits'
import type { ReadResult, TextDocument } from './model'
import { decodeText } from './plain/decodeText'
import { refuse, RefusedError } from './refuse'
import type { Steps } from './steps'
import { readXlsx } from './xlsx/readXlsx'
import { openArchive } from './zip/archive'
import { findZipFormat } from './zip/findZipFormat'

/** What a reader needs of its surroundings. */
export type Tools = { readonly parseHtml: ParseHtml }

export type SourceFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Turns a file into a text with places, or says why not. Looks at the bytes, not at the name.
 * Never throws; runs in steps of about a millisecond.
 */
export function* readDocument(file: SourceFile, tools: Tools): Steps<ReadResult> {
  try {
    const document = yield* read(file, tools)
    if (document.text.trim() === '') refuse({ kind: 'noText' })
    const warnings = [...document.warnings, ...findPlaceholders(document.text)].sort(
      (a, b) => a.start - b.start,
    )
    return { kind: 'document', document: { ...document, warnings } }
  } catch (error) {
    if (error instanceof RefusedError) return { kind: 'refused', reason: error.reason }
    throw error
  }
}

function* read({ name, bytes }: SourceFile, { parseHtml }: Tools): Steps<TextDocument> {
  if (bytes.length > MOST_FILE_BYTES)
    refuse({ kind: 'tooLarge', what: 'file', limit: MOST_FILE_BYTES })
  const detected = detectFormat(name, bytes)
  if (detected.kind === 'refused') return refuse(detected.reason)
  if (detected.kind === 'text') {
    if (detectHtml(name, bytes))
      return yield* readHtml(decodeWithin(bytes, MOST_HTML, decodeHtml), parseHtml)
    return readPlainText(decodeWithin(bytes, MOST_TEXT, decodeText))
  }
  const archive = openArchive(bytes)
  const format = findZipFormat(archive)
  if (format === 'xlsx') return yield* readXlsx(archive)
  if (format !== 'docx') return refuse({ kind: 'unread', format })
  const { text, pieces, tables, warnings } = yield* readDocx(archive)
  return { format: 'docx', text, pieces, tables, warnings }
}

function readPlainText(text: string): TextDocument {
  const pieces = [{ start: 0, end: text.length, place: { kind: 'offset', offset: 0 } as const }]
  return { format: 'txt', text, pieces, tables: [], warnings: [] }
}

/** No encoding needs more bytes than this for a UTF-16 unit. */
const MOST_BYTES_A_UNIT = 4

/** Decodes a text; refuses one of more UTF-16 units, without decoding it where its bytes tell. */
function decodeWithin(
  bytes: Uint8Array,
  limit: number,
  decode: (bytes: Uint8Array) => string,
): string {
  const isTooLong = bytes.length > limit * MOST_BYTES_A_UNIT
  const text = isTooLong ? '' : decode(bytes)
  return isTooLong || text.length > limit ? refuse({ kind: 'tooLarge', what: 'text', limit }) : text
}
