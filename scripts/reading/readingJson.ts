import type { MatchedFigure } from '../../src/reading/readReport'
import type { ProofRead } from './readFile'

/** The answer of `npm run report:read -- FILE --json`: docs/reading.md describes its fields. */
export function buildReadingJson({ reading, findings }: ProofRead) {
  const { text, source, figures, others, unread } = reading
  return {
    text,
    source,
    figures: figures.map((figure) => buildFigure(figure, figures)),
    others,
    unread,
    findings,
  }
}

function buildFigure(figure: MatchedFigure, figures: readonly MatchedFigure[]) {
  const { match, changes, baseIndex, decimals: _, ...read } = figure
  const [change] = changes
  const base = baseIndex === null ? undefined : figures[baseIndex]
  return {
    ...read,
    indicator: match.indicator,
    confidence: match.confidence,
    alternatives: match.alternatives,
    remarks: match.remarks,
    statedChange:
      change === undefined
        ? null
        : {
            value: change.value,
            unit: change.unit,
            multiplier: change.multiplier,
            printed: change.printed,
            start: change.start,
            end: change.end,
            base: change.base,
            baseValue: base?.value ?? null,
          },
  }
}
