import { explainNoPercentage, type NoPercentage } from './change'
import type { ComparedIndicator } from './comparedIndicator'
import { roundTo } from '../statistics/rounding'

/** A year's figure as a percentage of the base year's; null for a missing figure and across a break. */
export type IndexValue = number | null

/** Index values have one decimal. */
const DECIMALS = 1

function isSeparated(breakYears: ReadonlySet<number>, first: number, second: number): boolean {
  const [earlier, later] = [Math.min(first, second), Math.max(first, second)]
  return [...breakYears].some((year) => year > earlier && year <= later)
}

export type NoIndex = NoPercentage | 'baseMissing'

/** Why a row has no index to this base year; null where it has one. */
export function explainNoIndex(
  { indicator, series }: ComparedIndicator,
  base: number,
): NoIndex | null {
  if (indicator.measure === 'rate') return 'rate'
  const from = series.points.find(({ year }) => year === base)
  if (from === undefined || from.kind === 'missing') return 'baseMissing'
  return explainNoPercentage(indicator, from.value)
}

/** The index of a row with the base year as 100, one value a point; null where `explainNoIndex` says why. */
export function computeIndex(row: ComparedIndicator, base: number): readonly IndexValue[] | null {
  const { series, breakYears } = row
  const from = series.points.find(({ year }) => year === base)
  if (from === undefined || from.kind === 'missing' || explainNoIndex(row, base) !== null)
    return null
  return series.points.map((to) => {
    if (to.kind === 'missing' || isSeparated(breakYears, base, to.year)) return null
    return to.value < 0 ? null : roundTo((100 * to.value) / from.value, DECIMALS)
  })
}

/** The years to which at least one of the rows can be indexed, ascending. */
export function listBaseYears(rows: readonly ComparedIndicator[]): readonly number[] {
  const years = rows[0]?.series.points.map(({ year }) => year) ?? []
  return years.filter((year) => rows.some((row) => computeIndex(row, year) !== null))
}

export type IndexedRow = { readonly row: ComparedIndicator; readonly values: readonly IndexValue[] }

/** Rows with and without an index to a base year. */
export type IndexPlan = {
  readonly indexed: readonly IndexedRow[]
  readonly without: readonly { readonly row: ComparedIndicator; readonly why: NoIndex }[]
}

export function splitByIndex(rows: readonly ComparedIndicator[], base: number): IndexPlan {
  return {
    indexed: rows.flatMap((row) => {
      const values = computeIndex(row, base)
      return values === null ? [] : [{ row, values }]
    }),
    without: rows.flatMap((row) => {
      const why = explainNoIndex(row, base)
      return why === null ? [] : [{ row, why }]
    }),
  }
}
