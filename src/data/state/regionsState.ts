import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Region } from '../../domain/model/catalog'
import { parseRegionCode, type RegionCode } from '../../domain/model/ids'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import { buildSeries, listYears, type Series } from '../../domain/model/series'
import type { ParsedObservations, RowProblem } from '../schemas/parseObservations'
import { indicatorQuery } from '../queries/indicatorQuery'
import { regionsQuery, type NamedRegions } from '../queries/regionsQuery'

/** What is known of one indicator in all regions right now. */
export type RegionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  /** The answers stay those of another version of the data than the one in view, though asked for anew. */
  | { readonly kind: 'otherVersion'; readonly found: string; readonly retry: () => void }
  | {
      readonly kind: 'ready'
      readonly regions: readonly Region[]
      /** By region code, all over the same years; a region that the answer does not speak of has gaps only. */
      readonly seriesIn: (region: string) => Series
      readonly problems: readonly RowProblem[]
    }

/**
 * Reads one indicator in all regions; asks nothing before it is rendered. Answers of another data version
 * than the catalogue in view are not put beside it: what agreed with it stays (see `useRegionDatasetState`), and
 * everything is asked for anew once.
 */
export function useRegionsState(
  apiBase: string,
  indicator: Indicator,
  dataVersion: string,
): RegionsState {
  const asked = useQuery(indicatorQuery(apiBase, indicator.id))
  const named = useQuery(regionsQuery(apiBase))
  const agreed = useAgreed({ apiBase, indicator, dataVersion }, asked.data, named.data)
  // A province's two thousand rows are put in order after the picture, not before it.
  const ordered = useDeferredValue(agreed)
  const seriesIn = useMemo(
    () => (ordered === null ? null : seriesByRegion(ordered.indicator, ordered.rows.observations)),
    [ordered],
  )
  const found = [asked.data, named.data].find((one) => one && one.dataVersion !== dataVersion)
  const anew = useAskAnew(apiBase, dataVersion, found?.dataVersion)
  // Figures of another indicator, or of another version, are none of this one.
  if (ordered !== null && seriesIn !== null && isOf(ordered, { apiBase, indicator, dataVersion }))
    return {
      kind: 'ready',
      regions: ordered.list.regions,
      seriesIn,
      problems: ordered.rows.problems,
    }
  const error = asked.error ?? named.error
  const retry = () => {
    if (asked.isError) void asked.refetch()
    if (named.isError) void named.refetch()
  }
  if (error !== null) return { kind: 'failed', error, retry }
  if (found !== undefined && anew.done)
    return { kind: 'otherVersion', found: found.dataVersion, retry: anew.ask }
  return { kind: 'loading' }
}

/** What answers have to be of. */
type Wanted = {
  readonly apiBase: string
  readonly indicator: Indicator
  readonly dataVersion: string
}

type Agreed = Wanted & { readonly rows: ParsedObservations; readonly list: NamedRegions }

function isOf(agreed: Agreed, { apiBase, indicator, dataVersion }: Wanted): boolean {
  return (
    agreed.apiBase === apiBase &&
    agreed.indicator === indicator &&
    agreed.dataVersion === dataVersion
  )
}

/** The answers once both are of the version wanted; while newer ones are not, those before them. */
function useAgreed(
  wanted: Wanted,
  rows: ParsedObservations | undefined,
  list: NamedRegions | undefined,
): Agreed | null {
  const [before, setBefore] = useState<Agreed | null>(null)
  const agree = [rows, list].every((answer) => answer?.dataVersion === wanted.dataVersion)
  if (rows === undefined || list === undefined || !agree) return before
  if (before !== null && isOf(before, wanted) && before.rows === rows && before.list === list)
    return before
  const now = { ...wanted, rows, list }
  setBefore(now)
  return now
}

/** Asks for all that is in view of this API anew, once by itself for every version found beside the wanted one. */
function useAskAnew(apiBase: string, wanted: string, found: string | undefined) {
  const queries = useQueryClient()
  const [doneFor, setDoneFor] = useState('')
  const versions = `${wanted} ${found}`
  const ask = useCallback(
    () =>
      queries.refetchQueries({
        type: 'active',
        predicate: ({ queryKey }) => queryKey[1] === apiBase,
      }),
    [queries, apiBase],
  )
  useEffect(() => {
    if (found === undefined || doneFor === versions) return undefined
    // Of two questions under way the older one may end last.
    let isLatest = true
    const askOnce = async () => {
      await ask()
      if (isLatest) setDoneFor(versions)
    }
    void askOnce()
    return () => {
      isLatest = false
    }
  }, [found, versions, doneFor, ask])
  // By hand: not done any more, and so asked anew.
  return { done: doneFor === versions, ask: () => setDoneFor('') }
}

/** Each region's series, over the years that any of them has. */
function seriesByRegion(
  indicator: Indicator,
  observations: readonly Observation[],
): (region: string) => Series {
  const years = listYears(observations)
  const byRegion = new Map<RegionCode, Observation[]>()
  for (const observation of observations) {
    const rows = byRegion.get(observation.region)
    if (rows === undefined) byRegion.set(observation.region, [observation])
    else rows.push(observation)
  }
  const series = new Map<string, Series>(
    [...byRegion].map(([region, rows]) => [region, buildSeries(indicator, region, rows, years)]),
  )
  return (region) =>
    series.get(region) ?? buildSeries(indicator, parseRegionCode(region), [], years)
}
