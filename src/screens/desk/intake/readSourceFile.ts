import type { Refusal, TextDocument } from '../../../documents/model'
import { readDocument } from '../../../documents/readDocument'
import { runInSlices } from '../../../scheduling/runInSlices'
import { parseWork } from '../model/workFile'
import type { SourceText, Work } from '../model/work'

export type FileResult =
  | { readonly kind: 'text'; readonly source: SourceText }
  /** A progress file that was saved on this screen. */
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'refused'; readonly reason: Refusal | { readonly kind: 'badProgress' } }

/** Reads a file that was dropped or chosen. Throws `Cancelled`. */
export async function readSourceFile(file: File, signal: AbortSignal): Promise<FileResult> {
  if (/\.json$/i.test(file.name)) {
    const work = parseWork(await file.text())
    return work === null
      ? { kind: 'refused', reason: { kind: 'badProgress' } }
      : { kind: 'work', work }
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const result = await runInSlices(readDocument({ name: file.name, bytes }, { parseHtml }), signal)
  if (result.kind === 'refused') return result
  const name = file.name.replace(/\.[^.]{1,5}$/, '')
  return { kind: 'text', source: toSource(name, result.document) }
}

function toSource(name: string, { format, text, warnings }: TextDocument): SourceText {
  return { name, format, text, warnings }
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Reads pasted text as a .txt file is read. Throws `Cancelled`. */
export async function readPastedText(
  text: string,
  name: string,
  signal: AbortSignal,
): Promise<FileResult> {
  return readSourceFile(new File([text], `${name}.txt`, { type: 'text/plain' }), signal)
}
