import type { ComparedIndicator } from './comparedIndicator'
import { statedPoints } from '../model/series'

/** More lines than this on one scale are not told apart any more. */
export const MOST_LINES = 4

/** A course needs three figures; fewer are bars, to be read one by one. */
const FEWEST_FOR_LINES = 3

/** Indicators of one unit, and how they are drawn so that their heights can be compared. */
export type CompareGroup = {
  /** `bars` and `lines` share one picture, `multiples` one scale over several. */
  readonly kind: 'bars' | 'lines' | 'multiples'
  readonly rows: readonly ComparedIndicator[]
}

function kindOf(rows: readonly ComparedIndicator[]): CompareGroup['kind'] {
  const figures = Math.max(...rows.map(({ series }) => statedPoints(series).length))
  if (figures < FEWEST_FOR_LINES) return 'bars'
  return rows.length <= MOST_LINES ? 'lines' : 'multiples'
}

/**
 * How chosen indicators are drawn together: those of one unit and power of ten on one scale, others
 * apart, because two scales in one picture would invent a relation. Indicators without any figure are
 * left out. Groups and rows keep the order of choosing.
 */
export function comparePlan(chosen: readonly ComparedIndicator[]): readonly CompareGroup[] {
  const byUnit = new Map<string, ComparedIndicator[]>()
  for (const row of chosen) {
    if (statedPoints(row.series).length === 0) continue
    const { unit, multiplier } = row.indicator
    const key = `${unit.zh} ${multiplier}`
    const group = byUnit.get(key)
    if (group === undefined) byUnit.set(key, [row])
    else group.push(row)
  }
  return [...byUnit.values()].map((rows) => ({ kind: kindOf(rows), rows }))
}

/** The largest figure of rows of one unit; 0 for none. */
export function highestOf(rows: readonly ComparedIndicator[]): number {
  return Math.max(
    0,
    ...rows.flatMap(({ series }) => statedPoints(series).map(({ value }) => value)),
  )
}

/** Rows without any figure: no picture can show them. */
export function withoutFigure(rows: readonly ComparedIndicator[]): readonly ComparedIndicator[] {
  return rows.filter(({ series }) => statedPoints(series).length === 0)
}

/**
 * How many times larger the largest indicator is than the smallest with which it would share a scale, by
 * their highest figures. Of zeros alone a row is flat on any scale and does not count. 1 where none share.
 */
export function computeSpread(rows: readonly ComparedIndicator[]): number {
  const spreads = comparePlan(rows).map((group) => {
    const heights = group.rows.map((row) => highestOf([row])).filter((height) => height > 0)
    return heights.length === 0 ? 1 : Math.max(...heights) / Math.min(...heights)
  })
  return Math.max(1, ...spreads)
}

/** Beyond this the smallest stands at a twentieth of the height: its changes are not seen any more. */
const WIDEST_SPREAD = 20

/** Whether indicators are too unlike in size to share scales, unless somebody wants it. */
export function isTooSpread(rows: readonly ComparedIndicator[]): boolean {
  return computeSpread(rows) > WIDEST_SPREAD
}

/** Whether a line of any of the rows is open somewhere between its ends. */
export function hasGap(rows: readonly ComparedIndicator[]): boolean {
  return rows.some(({ series, breakYears }) => {
    const stated = statedPoints(series)
    const first = stated[0]?.year ?? Infinity
    const last = stated[stated.length - 1]?.year ?? -Infinity
    const parted = [...breakYears].some((year) => year > first && year <= last)
    return parted || last - first >= stated.length
  })
}
