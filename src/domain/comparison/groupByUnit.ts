import type { LocalizedText } from '../model/indicator'
import type { ComparedIndicator } from './comparedIndicator'
import { listReportedValues } from '../model/series'

/** More lines than this on one scale are indistinguishable. */
export const MOST_LINES = 4

/** A line needs three figures; fewer are bars. */
const FEWEST_FOR_LINES = 3

/** Indicators of one unit, and how they are drawn so that their heights can be compared. */
export type UnitGroup = {
  /** `bars` and `lines` share one chart; `multiples` share one scale over several charts. */
  readonly kind: 'bars' | 'lines' | 'multiples'
  readonly rows: readonly ComparedIndicator[]
}

function chooseKind(rows: readonly ComparedIndicator[]): UnitGroup['kind'] {
  const figures = Math.max(...rows.map(({ series }) => listReportedValues(series).length))
  if (figures < FEWEST_FOR_LINES) return 'bars'
  return rows.length <= MOST_LINES ? 'lines' : 'multiples'
}

/**
 * Groups indicators of one unit and power of ten, which can share a scale; two scales in one chart would
 * suggest a relation. Indicators without a figure are omitted. Groups and rows keep the order of selection.
 */
export function groupByUnit(chosen: readonly ComparedIndicator[]): readonly UnitGroup[] {
  const byUnit = new Map<string, ComparedIndicator[]>()
  for (const row of chosen) {
    if (listReportedValues(row.series).length === 0) continue
    const { unit, multiplier } = row.indicator
    const key = `${unit.zh} ${multiplier}`
    const group = byUnit.get(key)
    if (group === undefined) byUnit.set(key, [row])
    else group.push(row)
  }
  return [...byUnit.values()].map((rows) => ({ kind: chooseKind(rows), rows }))
}

/** The largest figure of rows of one unit; 0 for none. */
export function findHighest(rows: readonly ComparedIndicator[]): number {
  return Math.max(
    0,
    ...rows.flatMap(({ series }) => listReportedValues(series).map(({ value }) => value)),
  )
}

/** Rows without any figure, which no chart can show. */
export function listWithoutFigure(
  rows: readonly ComparedIndicator[],
): readonly ComparedIndicator[] {
  return rows.filter(({ series }) => listReportedValues(series).length === 0)
}

/**
 * The ratio of the largest to the smallest indicator on a shared scale, by their highest figures; rows of
 * zeros do not count. 1 where no rows share a scale.
 */
export function computeSpread(rows: readonly ComparedIndicator[]): number {
  const spreads = groupByUnit(rows).map((group) => {
    const heights = group.rows.map((row) => findHighest([row])).filter((height) => height > 0)
    return heights.length === 0 ? 1 : Math.max(...heights) / Math.min(...heights)
  })
  return Math.max(1, ...spreads)
}

/** Beyond this ratio the smallest is under a tenth of the height: a change by a fifth is a few pixels. */
const WIDEST_SPREAD = 10

/** Whether indicators differ too much in size to share a scale by default. */
export function isTooSpread(rows: readonly ComparedIndicator[]): boolean {
  return computeSpread(rows) > WIDEST_SPREAD
}

/** Whether the line of any row has a gap between its ends. */
export function hasGap(rows: readonly ComparedIndicator[]): boolean {
  return rows.some(({ series, breakYears }) => {
    const values = listReportedValues(series)
    const first = values[0]?.year ?? Infinity
    const last = values[values.length - 1]?.year ?? -Infinity
    const hasBreak = [...breakYears].some((year) => year > first && year <= last)
    return hasBreak || last - first >= values.length
  })
}

/** Indicators of one scope: the city government, every organ of the city. */
export type ScopeGroup = {
  readonly scope: LocalizedText
  readonly rows: readonly ComparedIndicator[]
}

/** Rows by scope, in their order; heights of different scopes are not comparable. */
export function groupByScope(rows: readonly ComparedIndicator[]): readonly ScopeGroup[] {
  const byScope = new Map<string, { scope: LocalizedText; rows: ComparedIndicator[] }>()
  for (const row of rows) {
    const { scope } = row.indicator
    const group = byScope.get(scope.zh)
    if (group === undefined) byScope.set(scope.zh, { scope, rows: [row] })
    else group.rows.push(row)
  }
  return [...byScope.values()]
}
