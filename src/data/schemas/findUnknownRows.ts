import type { Catalog } from '../../domain/model/catalog'
import type { Observation } from '../../domain/model/observation'
import type { RowProblem } from './parseObservations'

/** Rows whose indicator is not in the catalogue: the two answers may come from different releases. */
export function findUnknownRows(
  { indicators }: Catalog,
  observations: readonly Observation[],
): readonly RowProblem[] {
  const known = new Set(indicators.map(({ id }) => id))
  return observations
    .filter(({ indicator }) => !known.has(indicator))
    .map(({ indicator, year }) => ({
      path: `observations.indicator (${year})`,
      expected: 'an indicator of catalog.json',
      received: indicator,
    }))
}
