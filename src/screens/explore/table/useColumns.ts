import { useMemo } from 'react'
import { hasDifference } from '../../../domain/comparison/comparison'
import type { YearPair } from '../../../domain/model/comparedYears'
import { listReportedValues } from '../../../domain/model/series'
import { yearText } from '../../../format/values/period'
import { useMessages } from '../../../messages/useMessages'
import { sortIn, type ExploreSearch, type SortKey } from '../../../navigation/search/exploreSearch'
import type { ExplorerRow } from '../rows/explorerRow'
import { isComplete, type SparseYear } from '../rows/sparseYear'

/** From left to right: what every row has, then what few have; all that belongs to a figure before what can be scrolled to. */
export const COLUMN_KEYS = [
  'name',
  'scope',
  'unit',
  'from',
  'to',
  'terms',
  'place',
  'change',
  'marks',
  'years',
  'copy',
] as const

export type ColumnKey = (typeof COLUMN_KEYS)[number]

/** The names of the columns that the data at hand fill; the others are left out. */
export type Columns = Readonly<Partial<Record<ColumnKey, string>>>

/** Fewer figures make no line. */
export const FEWEST_POINTS = 3

type Shown = {
  readonly rows: readonly ExplorerRow[]
  readonly pair: YearPair
  readonly sparse: SparseYear | null
  readonly sortedBy: SortKey | null
}

/** Whether a column says something; one that the table is sorted by stays. */
export function isFilled(key: ColumnKey, { rows, pair, sparse, sortedBy }: Shown): boolean {
  if (key === sortedBy) return true
  switch (key) {
    case 'from':
      return pair.from !== pair.to && sparse?.isEarlier !== true
    case 'change':
      return rows.some(({ comparison }) => hasDifference(comparison))
    case 'terms':
      return rows.some(({ comparison }) => comparison.toTerms !== null)
    case 'place':
      return rows.some(({ comparison: { to } }) => to.kind === 'reported' && to.locator !== null)
    case 'years':
      return rows.some(({ series }) => listReportedValues(series).length >= FEWEST_POINTS)
    case 'name':
    case 'scope':
    case 'unit':
    case 'to':
    case 'marks':
    case 'copy':
      return true
  }
}

/** The columns of the table; those of figures are named by their years. */
export function useColumns(
  rows: readonly ExplorerRow[],
  pair: YearPair,
  sparse: SparseYear | null,
  search: ExploreSearch,
): Columns {
  const { explore, figures } = useMessages('explore')
  const sortedBy = sortIn(search)?.key ?? null
  const onlyComplete = search.complete === 'both'
  return useMemo(() => {
    const names = explore.columns(yearText(pair.from, figures), yearText(pair.to, figures))
    const shown = { rows: onlyComplete ? rows.filter(isComplete) : rows, pair, sparse, sortedBy }
    const filled = COLUMN_KEYS.filter((key) => isFilled(key, shown))
    return Object.fromEntries(filled.map((key) => [key, names[key]]))
  }, [explore, figures, rows, pair, sparse, sortedBy, onlyComplete])
}
