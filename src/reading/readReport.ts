import type { ReadFigure } from './figures/figure'
import { readNumbers } from './figures/readNumbers'
import { readSource, type ReportSource } from './figures/source'
import { understandFigures } from './figures/understand'
import { foldText } from './fold'
import type { Other } from './mask/findOthers'
import type { Knowledge } from './match/knowledge'
import { matchFigures, type Match } from './match/matchFigures'
import type { Span } from './span'
import { readStructure } from './structure'

/** A figure of the report, understood and matched to the catalogue. */
export type MatchedFigure = ReadFigure & { readonly match: Match }

/**
 * A report as it was read: every number of `text` is a figure, something else with its reason, or not read.
 * Positions are UTF-16 positions in `text`, which is as it came.
 */
export type ReportReading = {
  readonly text: string
  readonly source: ReportSource
  readonly figures: readonly MatchedFigure[]
  readonly others: readonly Other[]
  readonly unread: readonly Span[]
}

/**
 * Reads the text of a report. `year` is the report's where it is known; else its title says it, or its dates.
 * Never throws: what cannot be read is among `unread`.
 */
export function readReport(
  text: string,
  { year, knowledge }: { readonly year: number | null; readonly knowledge: Knowledge },
): ReportReading {
  const folded = foldText(text)
  const named = readSource(folded)
  const source = { ...named, year: year ?? named.year }
  const structure = readStructure(folded, source.year)
  const { figures, others, unread } = readNumbers(folded, structure.planned)
  const entries = understandFigures(folded, figures, structure, source.year)
  const matches = matchFigures(entries, knowledge)
  return {
    text,
    source,
    figures: entries.flatMap(({ figure }, index): readonly MatchedFigure[] => {
      const match = matches[index]
      const printed = text.slice(figure.start, figure.end)
      return match === undefined ? [] : [{ ...figure, printed, match }]
    }),
    others,
    unread,
  }
}
