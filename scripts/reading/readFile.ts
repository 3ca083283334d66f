import type { ParseHtml } from '../../src/documents/html/readHtml'
import type { TextDocument } from '../../src/documents/model'
import { readDocument, type SourceFile } from '../../src/documents/readDocument'
import { foldText } from '../../src/reading/fold'
import { readSource } from '../../src/reading/figures/source'
import { findFindings } from '../../src/reading/findings/findFindings'
import type { Finding } from '../../src/reading/findings/finding'
import { buildKnowledge } from '../../src/reading/match/buildKnowledge'
import { readReport, type ReportReading } from '../../src/reading/readReport'
import { runInSlices } from '../../src/scheduling/runInSlices'
import { describeRefusal } from '../documents/describe'
import { loadPublished } from './loadKnowledge'
import { buildReadingJson } from './readingJson'
import { formatReading } from './readingTable'

type Options = {
  /** The data folder with catalogue and reports. */
  readonly folder: string
  readonly year: number | null
  readonly region: string | null
}

/** A reading with its proof-reading. */
export type ProofRead = { readonly reading: ReportReading; readonly findings: readonly Finding[] }

/** Reads and proof-reads a text with what the data folder knows of its place. */
export function readWithData(text: string, { folder, year, region }: Options): ProofRead {
  const named = readSource(foldText(text))
  const published = loadPublished(folder, { code: region, title: named.title })
  const known = year ?? named.year
  const knowledge = buildKnowledge(published, known)
  const reading = readReport(text, { year, knowledge })
  const { catalog, region: own } = published
  const place = own === null ? null : { catalog, region: own }
  return { reading, findings: findFindings(reading, knowledge, place) }
}

/** What `npm run report:read` prints of a file, on standard output or, where it is refused, on standard error. */
export type Printed = { readonly output: string; readonly error: string; readonly exitCode: 0 | 1 }

/** Reads a file of any kind that `src/documents` reads. */
export async function printReading(
  file: SourceFile,
  options: Options & { readonly json: boolean },
  parseHtml: ParseHtml,
): Promise<Printed> {
  const steps = readDocument(file, { parseHtml })
  const result = await runInSlices(steps, new AbortController().signal)
  if (result.kind === 'refused')
    return { output: '', error: describeRefusal(result.reason), exitCode: 1 }
  const { reading, findings } = readWithData(findText(file, result.document), options)
  const all = [...findings, ...listResidue(result.document)].sort((a, b) => a.start - b.start)
  const read = { reading, findings: all }
  const output = options.json
    ? JSON.stringify(buildReadingJson(read), null, 2)
    : formatReading(read)
  return { output, error: '', exitCode: 0 }
}

/** A .txt file's content unchanged: with its byte order mark, as positions count it. */
function findText({ bytes }: SourceFile, { format, text }: TextDocument): string {
  const isMarked = format === 'txt' && [0xef, 0xbb, 0xbf].every((byte, at) => bytes[at] === byte)
  return isMarked ? `\uFEFF${text}` : text
}

/** Tracked changes, comments and hidden text of a document; what its text holds itself is found there. */
function listResidue({ warnings }: TextDocument): readonly Finding[] {
  return warnings.flatMap((warning): readonly Finding[] => {
    if (warning.kind === 'placeholder' || !('text' in warning)) return []
    const { start, end, kind, text } = warning
    const arithmetic = `${kind}: ${text}`
    return [{ start, end, kind: 'residue', verdict: 'notice', expected: null, arithmetic }]
  })
}
