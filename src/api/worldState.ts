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
  const { data: known, dataUpdatedAt: knownAt, error: catalogError, refetch: readCatalog } = catalog
  const {
    data: figures,
    dataUpdatedAt: figuresAt,
    error: observedError,
    refetch: readObserved,
  } = observed
  const world = useMemo(
    () => (known && figures ? worldOf(known, figures.place, figures.observations) : null),
    [known, figures],
  )
  const problems = useMemo(
    () =>
      known && figures ? [...figures.problems, ...unknownRows(known, figures.observations)] : [],
    [known, figures],
  )
  // The same object until something is new: whoever shows it draws it once.
  return useMemo((): WorldState => {
    const error = catalogError ?? observedError
    const retry = () => {
      if (catalogError !== null) void readCatalog()
      if (observedError !== null) void readObserved()
    }
    if (world !== null && known && figures) {
      const stale = error === null ? null : { since: Math.min(knownAt, figuresAt), error }
      return { kind: 'ready', catalog: known, world, problems, stale, retry }
    }
    if (error !== null) return { kind: 'failed', catalog: known ?? null, error, retry }
    return { kind: 'loading', catalog: known ?? null }
  }, [
    world,
    problems,
    known,
    knownAt,
    catalogError,
    readCatalog,
    figures,
    figuresAt,
    observedError,
    readObserved,
  ])
}
