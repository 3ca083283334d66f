import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Catalog, DataProblem } from '../../domain/model/catalog'
import {
  buildRegionDataset,
  withComparedYears,
  type RegionDataset,
} from '../../domain/model/regionDataset'
import { catalogQuery } from '../queries/catalogQuery'
import { regionQuery, regionResource, type RegionData } from '../queries/regionQuery'
import { fitRows, type FittedRows } from '../schemas/fitRows'

/** A failed refresh of figures that stay on screen: when they were read, and when the refresh failed. */
export type Stale = { readonly since: number; readonly failedAt: number; readonly error: Error }

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
      readonly problems: readonly DataProblem[]
      readonly stale: Stale | null
      readonly retry: () => void
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
  const { data, dataUpdatedAt, error, errorUpdatedAt, refetch } = useQuery(
    regionQuery(apiBase, region),
  )
  // The region's query fetches it; it may arrive first, or alone.
  const known = useQuery({ ...catalogQuery(apiBase), enabled: false }).data ?? null
  const fitted = useMemo(() => data && fitRegion(data), [data])
  const built = useMemo(
    () =>
      data && fitted && buildRegionDataset(data.catalog, data.figures.region, fitted.observations),
    [data, fitted],
  )
  const dataset = useMemo(() => built && withComparedYears(built, years), [built, years])
  const problems = useMemo(
    () => (data && fitted ? [...data.figures.problems, ...fitted.problems] : []),
    [data, fitted],
  )
  const catalog = data?.catalog ?? known
  // A stable object: its users render once.
  return useMemo((): RegionDatasetState => {
    const retry = () => void refetch()
    if (dataset && catalog) {
      const stale = error && { since: dataUpdatedAt, failedAt: errorUpdatedAt, error }
      return { kind: 'ready', catalog, dataset, problems, stale, retry }
    }
    return error === null ? { kind: 'loading', catalog } : { kind: 'failed', catalog, error, retry }
  }, [dataset, problems, catalog, dataUpdatedAt, error, errorUpdatedAt, refetch])
}

function fitRegion({ catalog, figures }: RegionData): FittedRows {
  return fitRows(catalog, figures.observations, regionResource(figures.region.code))
}
