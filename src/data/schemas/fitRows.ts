import type { Catalog, DataProblem } from '../../domain/model/catalog'
import { buildMissingValue, type Observation } from '../../domain/model/observation'
import { findRowFaults } from './rowRules'

/** The part of a catalogue that limits its rows; `refused` of the catalogue is told with theirs. */
type Fitting = Pick<Catalog, 'indicators' | 'sources'> & Partial<Pick<Catalog, 'refused'>>

/** The observations that a catalogue can hold, and what is wrong with the others. */
export type FittedRows = {
  readonly observations: readonly Observation[]
  readonly problems: readonly DataProblem[]
}

/**
 * Reads the rows of a resource in the light of their indicators and reports. A figure that its indicator cannot have (652 %,
 * −5 cases) or whose report is unknown becomes missing as `unreadable`; such a statement of another report is
 * left out, and so is a row of an unknown indicator or of a year that no report covers, because the two
 * answers may come from different releases.
 */
export function fitRows(
  { indicators, sources, refused = [] }: Fitting,
  observations: readonly Observation[],
  resource: string,
): FittedRows {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const reports = new Map<string, number>(sources.map(({ id, year }) => [id, year]))
  const problems: DataProblem[] = []
  const fitting = observations.flatMap((row): readonly Observation[] => {
    const indicator = byId.get(row.indicator)
    if (indicator === undefined) {
      problems.push({
        resource,
        path: `observations.indicator (${row.year})`,
        expected: 'catalog.json indicators[].id',
        received: row.indicator,
      })
      return []
    }
    if (row.kind === 'missing') return [row]
    const faults = findRowFaults(row, indicator, reports)
    const [fault] = faults
    if (fault === undefined) return [row]
    problems.push({
      resource,
      path: `${fault.path.join('.')} (${row.indicator} ${row.year})`,
      expected: fault.expected,
      received: fault.received,
    })
    if (faults.some(({ kind, path }) => kind === 'reach' && path[0] === 'year')) return []
    const wrong = new Set(
      faults.map(({ path }) => (path[0] === 'otherStatements' ? path[1] : null)),
    )
    if (wrong.has(null)) return [buildMissingValue(row, 'unreadable')]
    return [{ ...row, otherStatements: row.otherStatements.filter((_, at) => !wrong.has(at)) }]
  })
  return {
    observations: problems.length === 0 ? observations : fitting,
    problems: [...refused, ...problems],
  }
}
