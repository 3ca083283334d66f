import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Catalog } from '../indicators/catalog'
import { worldOf, type World } from '../indicators/world'
import { catalogQuery } from './catalogQuery'
import type { RowProblem } from './checkedObservations'
import { regionQuery } from './regionQuery'
import { unknownRows } from './unknownRows'

/** A refresh that failed after figures had been shown. */
export type Stale = { readonly since: number; readonly error: Error }

/** What is known of one region's figures right now. */
export type WorldState =
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
      readonly world: World
      readonly problems: readonly RowProblem[]
      readonly stale: Stale | null
      readonly retry: () => void
    }

/** Reads the catalogue and a region's observations; what was shown stays while a refresh fails. */
export function useWorldState(apiBase: string, region: string): WorldState {
  const catalog = useQuery(catalogQuery(apiBase))
  const observed = useQuery(regionQuery(apiBase, region))
  const world = useMemo(
    () =>
      catalog.data && observed.data
        ? worldOf(catalog.data, region, observed.data.observations)
        : null,
    [catalog.data, observed.data, region],
  )
  const problems = useMemo(
    () =>
      catalog.data && observed.data
        ? [...observed.data.problems, ...unknownRows(catalog.data, observed.data.observations)]
        : [],
    [catalog.data, observed.data],
  )
  const error = catalog.error ?? observed.error
  const retry = () => {
    if (catalog.isError) void catalog.refetch()
    if (observed.isError) void observed.refetch()
  }
  if (world !== null && catalog.data && observed.data) {
    const since = Math.min(catalog.dataUpdatedAt, observed.dataUpdatedAt)
    const stale = error === null ? null : { since, error }
    return {
      kind: 'ready',
      catalog: catalog.data,
      world,
      problems,
      stale,
      retry,
    }
  }
  if (error !== null) return { kind: 'failed', catalog: catalog.data ?? null, error, retry }
  return { kind: 'loading', catalog: catalog.data ?? null }
}
