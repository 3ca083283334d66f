import { foldText } from '../../src/reading/fold'
import { readSource } from '../../src/reading/figures/source'
import { findFindings } from '../../src/reading/findings/findFindings'
import type { Finding } from '../../src/reading/findings/finding'
import { readReport, type ReportReading } from '../../src/reading/readReport'
import { buildKnowledge, loadPublished } from './loadKnowledge'
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
  const published = loadPublished(folder, region)
  const known = year ?? readSource(foldText(text)).year
  const knowledge = buildKnowledge(published, known)
  const reading = readReport(text, { year, knowledge })
  const { catalog, region: own } = published
  const place = own === null ? null : { catalog, region: own }
  return { reading, findings: findFindings(reading, knowledge, place) }
}

/** The output of the command. */
export function readFile(text: string, options: Options & { readonly json: boolean }): string {
  const read = readWithData(text, options)
  return options.json ? JSON.stringify(buildReadingJson(read), null, 2) : formatReading(read)
}
