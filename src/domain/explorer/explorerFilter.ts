import type { Completeness, ExplorerRow } from './explorerRow'
import type { Measure } from '../model/indicator'

/** What rows must have to be shown; null or false asks for nothing. All that is asked must hold. */
export type ExplorerFilter = {
  /** A section of the report, by its number. */
  readonly section: number | null
  readonly topic: string | null
  /** A unit by its Chinese name, whatever its power of ten: 元 holds 万元 and 亿元. */
  readonly unit: string | null
  readonly measure: Measure | null
  readonly completeness: Completeness | null
  readonly beyondChance: boolean
  readonly failedCheck: boolean
}

export const NO_FILTER: ExplorerFilter = {
  section: null,
  topic: null,
  unit: null,
  measure: null,
  completeness: null,
  beyondChance: false,
  failedCheck: false,
}

function wants<Value>(wanted: Value | null, actual: Value | undefined): boolean {
  return wanted === null || wanted === actual
}

/** Whether a row has all that the filter asks for. */
export function passes(row: ExplorerRow, filter: ExplorerFilter): boolean {
  return (
    wants(filter.section, row.topic?.section) &&
    wants(filter.topic, row.indicator.topic) &&
    wants(filter.unit, row.indicator.unit.zh) &&
    wants(filter.measure, row.indicator.measure) &&
    wants(filter.completeness, row.completeness) &&
    (!filter.beyondChance || row.beyondChance) &&
    (!filter.failedCheck || row.failedChecks > 0)
  )
}

/** How many things the filter asks for. */
export function countAsked(filter: ExplorerFilter): number {
  return Object.values(filter).filter((asked) => asked !== null && asked !== false).length
}

/** The units of the rows, each once, the most frequent first. */
export function unitsOf(rows: readonly ExplorerRow[]): readonly ExplorerRow['indicator']['unit'][] {
  const found = new Map<string, { unit: ExplorerRow['indicator']['unit']; rows: number }>()
  for (const { indicator } of rows) {
    const known = found.get(indicator.unit.zh)
    if (known === undefined) found.set(indicator.unit.zh, { unit: indicator.unit, rows: 1 })
    else known.rows += 1
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows).map(({ unit }) => unit)
}
