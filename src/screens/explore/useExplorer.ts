import { useMemo } from 'react'
import type { Lang } from '../../domain/model/indicator'
import { runChecks } from '../../domain/checks/runChecks'
import { matchesFilter } from './rows/filterRows'
import { groupRows, type ExplorerGroup, sortRows } from './rows/arrangeRows'
import { buildExplorerRows, type ExplorerRow } from './rows/explorerRow'
import { findSparseYear, isComplete, type SparseYear } from './rows/sparseYear'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { filterIn, sortIn, type ExploreSearch } from '../../navigation/search/exploreSearch'
import type { YearPair } from '../../domain/model/comparedYears'
import type { Found } from '../../search/find'

export type Explored = {
  /** Every row, in the catalogue's order. */
  readonly all: readonly ExplorerRow[]
  /** The best match of the search, before filtering; null without a search or a match. */
  readonly best: ExplorerRow | null
  /** How many rows the search finds before filtering. */
  readonly found: number
  readonly visibleCount: number
  /** The ids of the rows shown, in their order; without a filter, all in the catalogue's order. */
  readonly listed: readonly string[]
  /** In the report's order under headings; otherwise one group without. */
  readonly groups: readonly ExplorerGroup[]
  /** The compared year that nearly all rows lack. */
  readonly sparse: SparseYear | null
  /** How many of the rows that search and other filters leave have all figures of the comparison. */
  readonly complete: number
  /** Rows without it are shown too. */
  readonly mixed: boolean
}

/** The rows that match address and search, in their order: best match first, sorted, or by section. */
export function useExplorer(
  dataset: RegionDataset,
  pair: YearPair,
  search: ExploreSearch,
  found: Found,
  lang: Lang,
): Explored {
  const { from, to } = pair
  const checks = runChecks(dataset)
  const all = useMemo(
    () => buildExplorerRows(dataset, from, to, checks),
    [dataset, from, to, checks],
  )
  const matches = useMemo(() => {
    if (found.kind === 'all') return all
    const byId = new Map<string, ExplorerRow>(all.map((row) => [row.indicator.id, row]))
    return found.ids.flatMap((id) => byId.get(id) ?? [])
  }, [all, found])
  const sparse = useMemo(() => findSparseYear(all, pair), [all, pair])
  return useMemo(() => {
    const filter = filterIn(search)
    const sort = sortIn(search)
    const rows = matches.filter((row) => matchesFilter(row, filter))
    const ofAnyYears = { ...filter, completeness: null }
    const inReportOrder = sort === null && found.kind === 'all'
    const mixed = sparse !== null && filter.completeness !== 'both'
    const groups: readonly ExplorerGroup[] = inReportOrder
      ? groupRows(rows, dataset.catalog.sections, mixed ? sparse : null)
      : [{ kind: 'flat', rows: sort === null ? rows : sortRows(rows, sort, lang) }]
    return {
      all,
      best: found.kind === 'all' ? null : (matches[0] ?? null),
      found: matches.length,
      visibleCount: rows.length,
      listed: (rows.length === all.length ? all : groups.flatMap((group) => group.rows)).map(
        ({ indicator }) => indicator.id,
      ),
      groups,
      sparse,
      complete: matches.filter((row) => isComplete(row) && matchesFilter(row, ofAnyYears)).length,
      mixed,
    }
  }, [all, matches, search, found, lang, dataset, sparse])
}
