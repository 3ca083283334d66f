import type { Catalog, Region } from '../../../domain/model/catalog'
import type { Observation } from '../../../domain/model/observation'
import { readSource } from '../../../reading/figures/source'
import type { Finding } from '../../../reading/findings/finding'
import { findFindings } from '../../../reading/findings/findFindings'
import { foldText } from '../../../reading/fold'
import { buildKnowledge } from '../../../reading/match/buildKnowledge'
import { readReport, type ReportReading } from '../../../reading/readReport'

/** A text to read, with the published data of its place. */
export type ReadRequest = {
  readonly text: string
  /** Null: as the text says. */
  readonly year: number | null
  readonly catalog: Catalog
  /** Null for a place that the catalogue does not have. */
  readonly region: Region | null
  readonly observations: readonly Observation[]
}

/** The numbers of a text and what was found in them. */
export type ProofReading = Omit<ReportReading, 'text'> & { readonly findings: readonly Finding[] }

/** Reads and proof-reads a text. Long texts take seconds: call it in a worker. */
export function proofread({
  text,
  year,
  catalog,
  region,
  observations,
}: ReadRequest): ProofReading {
  const known = year ?? readSource(foldText(text)).year
  const knowledge = buildKnowledge({ catalog, observations }, known)
  const reading = readReport(text, { year, knowledge })
  const findings = findFindings(reading, knowledge, region === null ? null : { catalog, region })
  const { source, figures, others, unread } = reading
  return { source, figures, others, unread, findings }
}
