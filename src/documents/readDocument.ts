import { detectFormat } from './detectFormat'
import { readDocx } from './docx/readDocx'
import { findPlaceholders } from './findPlaceholders'
import { MOST_FILE_BYTES, MOST_TEXT } from './limits'
import type { ReadResult, TextDocument } from './model'
import { decodeText } from './plain/decodeText'
import { refuse, RefusedError } from './refuse'
import type { Steps } from './steps'
import { openArchive } from './zip/archive'
import { findZipFormat } from './zip/findZipFormat'

export type SourceFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Turns a file into a text with places, or says why not. Looks at the bytes, not at the name.
 * Never throws; runs in steps of about a millisecond.
 */
export function* readDocument(file: SourceFile): Steps<ReadResult> {
  try {
    const document = yield* read(file)
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

function* read({ name, bytes }: SourceFile): Steps<TextDocument> {
  if (bytes.length > MOST_FILE_BYTES)
    refuse({ kind: 'tooLarge', what: 'file', limit: MOST_FILE_BYTES })
  const detected = detectFormat(name, bytes)
  if (detected.kind === 'refused') return refuse(detected.reason)
  if (detected.kind === 'text') return readPlainText(decodeText(bytes))
  const archive = openArchive(bytes)
  const format = findZipFormat(archive)
  if (format !== 'docx') return refuse({ kind: 'unread', format })
  const { text, pieces, tables, warnings } = yield* readDocx(archive)
  return { format: 'docx', text, pieces, tables, warnings }
}

function readPlainText(text: string): TextDocument {
  if (text.length > MOST_TEXT) refuse({ kind: 'tooLarge', what: 'text', limit: MOST_TEXT })
  const pieces = [{ start: 0, end: text.length, place: { kind: 'offset', offset: 0 } as const }]
  return { format: 'txt', text, pieces, tables: [], warnings: [] }
}
