import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Catalog } from '../../domain/model/catalog'
import {
  buildRegionDataset,
  withComparedYears,
  type RegionDataset,
} from '../../domain/model/regionDataset'
import { catalogQuery } from '../queries/catalogQuery'
import type { RowProblem } from '../schemas/parseObservations'
import { regionQuery, type ParsedRegion } from '../queries/regionQuery'
import { fitRows } from '../schemas/fitRows'

/** A failed refresh of figures that stay on screen. */
export type Stale = { readonly since: number; readonly error: Error }

/** The state of one region's figures. */
export type RegionDatasetState =
  | { readonly kind: 'loading'; readonly catalog: Catalog | null }
  | {
      readonly kind: 'failed'
      readonly catalog: Catalog | null
      readonly error: Error
      readonly retry: () => void
    }
  | {
      readonly kind: 'ready'
      readonly catalog: Catalog
      readonly dataset: RegionDataset
      readonly problems: readonly RowProblem[]
      readonly stale: Stale | null
      readonly retry: () => void
    }

/** A catalogue and a region's answer that belong together. */
type Pair = {
  readonly apiBase: string
  readonly catalog: Catalog
  readonly figures: ParsedRegion
  /** When the older of the two was read. */
  readonly since: number
}

/** Whether answers replace the current ones; not with two data versions, which would mix labels and figures. */
function replaces(now: Pair, before: Pair | null): boolean {
  if (before?.apiBase !== now.apiBase || before.figures.region.code !== now.figures.region.code)
    return true
  if (now.catalog.dataVersion !== now.figures.dataVersion) return false
  return (
    before.catalog !== now.catalog || before.figures !== now.figures || before.since !== now.since
  )
}

/**
 * Loads the catalogue and a region's observations; the current ones stay while a refresh fails. `years` are
 * the compared years of the address.
 */
export function useRegionDatasetState(
  apiBase: string,
  region: string,
  years?: string,
): RegionDatasetState {
  const catalog = useQuery(catalogQuery(apiBase))
  const observed = useQuery(regionQuery(apiBase, region))
  const { data: known, dataUpdatedAt: knownAt, error: catalogError, refetch: readCatalog } = catalog
  const {
    data: figures,
    dataUpdatedAt: figuresAt,
    error: observedError,
    refetch: readObserved,
  } = observed
  const [before, setBefore] = useState<Pair | null>(null)
  const now =
    known && figures
      ? { apiBase, catalog: known, figures, since: Math.min(knownAt, figuresAt) }
      : null
  const isNew = now !== null && replaces(now, before)
  if (isNew) setBefore(now)
  const current = now === null ? null : isNew ? now : before
  const { catalog: from = null, figures: rows = null, since = 0 } = current ?? {}
  const fitted = useMemo(
    () => (from && rows ? fitRows(from, rows.observations) : null),
    [from, rows],
  )
  const built = useMemo(
    () =>
      from && rows && fitted ? buildRegionDataset(from, rows.region, fitted.observations) : null,
    [from, rows, fitted],
  )
  const dataset = useMemo(
    () => (built === null ? null : withComparedYears(built, years)),
    [built, years],
  )
  const problems = useMemo(
    () => (rows && fitted ? [...rows.problems, ...fitted.problems] : []),
    [rows, fitted],
  )
  // A stable object: its users render once.
  return useMemo((): RegionDatasetState => {
    const error = catalogError ?? observedError
    const retry = () => {
      if (catalogError !== null) void readCatalog()
      if (observedError !== null) void readObserved()
    }
    if (dataset !== null && from !== null) {
      const stale = error === null ? null : { since, error }
      return { kind: 'ready', catalog: from, dataset, problems, stale, retry }
    }
    if (error !== null) return { kind: 'failed', catalog: known ?? null, error, retry }
    return { kind: 'loading', catalog: known ?? null }
  }, [
    dataset,
    problems,
    from,
    since,
    known,
    catalogError,
    readCatalog,
    observedError,
    readObserved,
  ])
}
