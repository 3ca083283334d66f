import type { Catalog } from '../../domain/model/catalog'
import { buildMissingValue, type Observation } from '../../domain/model/observation'
import type { RowProblem } from './parseObservations'
import { findRowFaults } from './rowRules'

/** The observations that a catalogue can hold, and what is wrong with the others. */
export type FittedRows = {
  readonly observations: readonly Observation[]
  readonly problems: readonly RowProblem[]
}

/**
 * Reads rows in the light of their indicators. A figure that its indicator cannot have (652 %, −5 cases)
 * becomes missing as `unreadable`; a row of an unknown indicator is left out, because the two answers may
 * come from different releases.
 */
export function fitRows(
  { indicators }: Pick<Catalog, 'indicators'>,
  observations: readonly Observation[],
): FittedRows {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const problems: RowProblem[] = []
  const fitting = observations.flatMap((row): readonly Observation[] => {
    const indicator = byId.get(row.indicator)
    if (indicator === undefined) {
      problems.push({
        path: `observations.indicator (${row.year})`,
        expected: 'an indicator of catalog.json',
        received: row.indicator,
      })
      return []
    }
    if (row.kind === 'missing') return [row]
    const [fault] = findRowFaults(row, indicator)
    if (fault === undefined) return [row]
    problems.push({
      path: `${fault.path.join('.')} (${row.indicator} ${row.year})`,
      expected: fault.expected,
      received: fault.received,
    })
    return [buildMissingValue(row, 'unreadable')]
  })
  return { observations: problems.length === 0 ? observations : fitting, problems }
}
