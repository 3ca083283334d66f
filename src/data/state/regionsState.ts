import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { Catalog, DataProblem, Region } from '../../domain/model/catalog'
import { parseRegionCode, type RegionCode } from '../../domain/model/ids'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import { buildSeries, listYears, type FindReason, type Series } from '../../domain/model/series'
import { allRegionsQuery, fitAllRegions } from '../queries/allRegionsQuery'

/** The state of one indicator in all regions. */
export type RegionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  | {
      readonly kind: 'ready'
      readonly regions: readonly Region[]
      /** By region code, all over the same years; a region without rows has gaps only. */
      readonly seriesIn: (region: string) => Series
      readonly problems: readonly DataProblem[]
    }

/**
 * Loads one indicator in all regions, of the catalogue's data version. `findReason` tells why a region's row
 * is absent.
 */
export function useRegionsState(
  apiBase: string,
  indicator: Indicator,
  { dataVersion, sources }: Pick<Catalog, 'dataVersion' | 'sources'>,
  findReason: FindReason,
): RegionsState {
  const { data, error, refetch } = useQuery(allRegionsQuery(apiBase, indicator.id, dataVersion))
  // A province's two thousand rows are grouped after the next frame.
  const latest = useDeferredValue(data)
  // The deferred ones may still be those of another indicator or version.
  const matches =
    latest?.apiBase === apiBase && latest.id === indicator.id && latest.dataVersion === dataVersion
  const current = matches ? latest : undefined
  const fitted = useMemo(
    () => current && fitAllRegions(current, indicator, sources),
    [current, indicator, sources],
  )
  const seriesIn = useMemo(
    () => fitted && buildSeriesByRegion(indicator, fitted.observations, findReason),
    [fitted, indicator, findReason],
  )
  if (current && fitted && seriesIn)
    return {
      kind: 'ready',
      regions: current.regions,
      seriesIn,
      problems: [...current.rows.problems, ...fitted.problems],
    }
  return error === null
    ? { kind: 'loading' }
    : { kind: 'failed', error, retry: () => void refetch() }
}

/** Each region's series, over the years that any of them has. */
function buildSeriesByRegion(
  indicator: Indicator,
  observations: readonly Observation[],
  findReason: FindReason,
): (region: string) => Series {
  const years = listYears(observations)
  const byRegion = new Map<RegionCode, Observation[]>()
  for (const observation of observations) {
    const rows = byRegion.get(observation.region)
    if (rows === undefined) byRegion.set(observation.region, [observation])
    else rows.push(observation)
  }
  const series = new Map<string, Series>(
    [...byRegion].map(([region, rows]) => [
      region,
      buildSeries(indicator, region, rows, years, findReason),
    ]),
  )
  return (region) =>
    series.get(region) ?? buildSeries(indicator, parseRegionCode(region), [], years, findReason)
}
