import type { Catalog, Region } from '../../domain/model/catalog'
import { foldText } from '../fold'
import type { Knowledge } from '../match/knowledge'
import type { ReportReading } from '../readReport'
import { checkChanges } from './checkChanges'
import { checkEarlier } from './checkEarlier'
import { checkRates } from './checkRates'
import { checkRepeats } from './checkRepeats'
import { checkRelations } from './checkRelations'
import { checkSums } from './checkSums'
import { checkTables } from './checkTables'
import { checkWording, checkYears } from './checkWording'
import { buildDraftDataset } from './draftDataset'
import type { Finding } from './finding'

/** What the proof-reading knows beside the text: the catalogue of the place, where there is one. */
export type Place = { readonly catalog: Catalog; readonly region: Region } | null

/**
 * Proof-reads a report: every statement of it against its own figures, its figures against those published
 * before, the wording of numbers, and what was left open. One finding for a kind and place, in the order of
 * the text.
 */
export function findFindings(
  reading: ReportReading,
  knowledge: Knowledge,
  place: Place,
): readonly Finding[] {
  const folded = foldText(reading.text)
  const relations =
    place === null
      ? []
      : checkRelations(buildDraftDataset(folded, reading, place.catalog, place.region))
  const all: readonly Finding[] = [
    ...relations,
    ...checkChanges(reading, knowledge),
    ...checkSums(folded, reading),
    ...checkTables(folded, reading),
    ...checkRates(folded, reading),
    ...checkEarlier(reading, knowledge),
    ...checkRepeats(folded, reading),
    ...checkWording(folded),
    ...checkYears(folded, reading),
  ]
  return keepOne(all).sort((a, b) => a.start - b.start)
}

/** Of several findings of a kind at a place the one that says most: relations of the catalogue come first. */
function keepOne(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.start}`
    const known = kept.get(key)
    if (known === undefined || saysMore(finding, known)) kept.set(key, finding)
  }
  return [...kept.values()]
}

/** A firm verdict over an unverifiable one. */
function saysMore(one: Finding, other: Finding): boolean {
  return other.verdict === 'unverifiable' && one.verdict !== 'unverifiable'
}
