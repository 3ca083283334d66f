import type { Unit } from '../../../domain/model/indicator'
import type { ExplorerFilter } from '../../../navigation/search/exploreSearch'
import type { ExplorerRow } from './explorerRow'

function matches<Value>(required: Value | null, actual: Value | undefined): boolean {
  return required === null || required === actual
}

/** Whether a row meets every condition of the filter. */
export function matchesFilter(row: ExplorerRow, filter: ExplorerFilter): boolean {
  return (
    matches(filter.section, row.topic?.section) &&
    matches(filter.topic, row.indicator.topic) &&
    matches(filter.unit, row.indicator.unit.zh) &&
    matches(filter.measure, row.indicator.measure) &&
    matches(filter.completeness, row.completeness) &&
    (!filter.beyondChance || row.beyondChance) &&
    (!filter.failedCheck || row.failedChecks > 0)
  )
}

/** The units of the rows, each once, the most frequent first. */
export function listUnits(rows: readonly ExplorerRow[]): readonly Unit[] {
  const found = new Map<string, { unit: Unit; rows: number }>()
  for (const { indicator } of rows) {
    const known = found.get(indicator.unit.zh)
    if (known === undefined) found.set(indicator.unit.zh, { unit: indicator.unit, rows: 1 })
    else known.rows += 1
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows).map(({ unit }) => unit)
}
