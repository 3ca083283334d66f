import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { Region } from '../indicators/catalog'
import type { Indicator } from '../indicators/indicator'
import type { Observation } from '../indicators/observation'
import { seriesOf, yearsOf, type Series } from '../indicators/series'
import type { RowProblem } from './checkedObservations'
import { indicatorQuery } from './indicatorQuery'
import { regionsQuery } from './regionsQuery'

/** What is known of one indicator in all regions right now. */
export type PlacesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  | {
      readonly kind: 'ready'
      readonly regions: readonly Region[]
      /** By region code, all over the same years; a region that the answer does not speak of has gaps only. */
      readonly seriesIn: (region: string) => Series
      readonly problems: readonly RowProblem[]
    }

/** Reads one indicator in all regions; asks nothing before it is rendered. */
export function usePlacesState(apiBase: string, indicator: Indicator): PlacesState {
  const asked = useQuery(indicatorQuery(apiBase, indicator.id))
  const named = useQuery(regionsQuery(apiBase))
  // A province's two thousand rows are put in order after the picture, not before it.
  const latest = useMemo(
    () => ({ apiBase, indicator, data: asked.data }),
    [apiBase, indicator, asked.data],
  )
  const ordered = useDeferredValue(latest)
  // Figures of another indicator, or of another version, are none of this one.
  const isOurs = ordered.apiBase === apiBase && ordered.indicator === indicator
  const data = isOurs ? ordered.data : undefined
  const seriesIn = useMemo(
    () => (data === undefined ? null : seriesByRegion(indicator, data.observations)),
    [data, indicator],
  )
  if (seriesIn !== null && data !== undefined && named.data !== undefined)
    return { kind: 'ready', regions: named.data, seriesIn, problems: data.problems }
  const error = asked.error ?? named.error
  const retry = () => {
    if (asked.isError) void asked.refetch()
    if (named.isError) void named.refetch()
  }
  if (error !== null) return { kind: 'failed', error, retry }
  return { kind: 'loading' }
}

/** Each region's series, over the years that any of them has. */
function seriesByRegion(
  indicator: Indicator,
  observations: readonly Observation[],
): (region: string) => Series {
  const years = yearsOf(observations)
  const byRegion = new Map<string, Observation[]>()
  for (const observation of observations) {
    const rows = byRegion.get(observation.region)
    if (rows === undefined) byRegion.set(observation.region, [observation])
    else rows.push(observation)
  }
  const series = new Map(
    [...byRegion].map(([region, rows]) => [region, seriesOf(indicator, region, rows, years)]),
  )
  return (region) => series.get(region) ?? seriesOf(indicator, region, [], years)
}
