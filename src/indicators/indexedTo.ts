import { changeBetween } from './change'
import type { ExplorerRow } from './explorerRow'
import { roundTo } from './rounding'

/**
 * A year's figure as a percentage of the base year's; null where that year has none, or a break lies
 * between the two.
 */
export type IndexValue = number | null

/** Index figures are shown to a tenth. */
const DECIMALS = 1

function isParted(partedYears: ReadonlySet<number>, first: number, second: number): boolean {
  const [earlier, later] = [Math.min(first, second), Math.max(first, second)]
  return [...partedYears].some((year) => year > earlier && year <= later)
}

/**
 * The years of a row with the base year as 100, one value a point of its series. Null where it has no
 * index: the base year has no figure, or no percentage may be told of the indicator (a rate, a base of
 * zero or a count under ten).
 */
export function indexedTo(
  { indicator, series, partedYears }: ExplorerRow,
  base: number,
): readonly IndexValue[] | null {
  const from = series.points.find(({ year }) => year === base)
  if (from === undefined || from.kind === 'missing') return null
  if (changeBetween(indicator, from, from).relative === null) return null
  return series.points.map((to) => {
    if (to.kind === 'missing' || isParted(partedYears, base, to.year)) return null
    const { relative } = changeBetween(indicator, from, to)
    return relative === null ? null : roundTo(100 + relative, DECIMALS)
  })
}

/** The years to which at least one of the rows can be indexed, ascending. */
export function baseYearsOf(rows: readonly ExplorerRow[]): readonly number[] {
  const years = rows[0]?.series.points.map(({ year }) => year) ?? []
  return years.filter((year) => rows.some((row) => indexedTo(row, year) !== null))
}
