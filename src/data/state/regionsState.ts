import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Catalog, DataProblem, Region } from '../../domain/model/catalog'
import { parseRegionCode, type RegionCode } from '../../domain/model/ids'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import { buildSeries, listYears, type FindReason, type Series } from '../../domain/model/series'
import type { ParsedObservations } from '../schemas/parseObservations'
import { fitRows } from '../schemas/fitRows'
import { indicatorQuery } from '../queries/indicatorQuery'
import { regionsQuery, type NamedRegions } from '../queries/regionsQuery'

/** The state of one indicator in all regions. */
export type RegionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  /** The server sends another data version than the catalogue's, even after a refetch. */
  | { readonly kind: 'otherVersion'; readonly found: string; readonly retry: () => void }
  | {
      readonly kind: 'ready'
      readonly regions: readonly Region[]
      /** By region code, all over the same years; a region without rows has gaps only. */
      readonly seriesIn: (region: string) => Series
      readonly problems: readonly DataProblem[]
    }

/**
 * Loads one indicator in all regions. Answers of another data version than the catalogue's are not used:
 * the last matching ones stay (see `useRegionDatasetState`), and everything is fetched again once.
 * `findReason` tells why a region's row is absent.
 */
export function useRegionsState(
  apiBase: string,
  indicator: Indicator,
  { dataVersion, sources }: Pick<Catalog, 'dataVersion' | 'sources'>,
  findReason: FindReason,
): RegionsState {
  const rows = useQuery(indicatorQuery(apiBase, indicator.id))
  const named = useQuery(regionsQuery(apiBase))
  const agreed = useAgreed({ apiBase, indicator, dataVersion }, rows.data, named.data)
  // A province's two thousand rows are grouped after the next frame.
  const ordered = useDeferredValue(agreed)
  const fitted = useMemo(
    () =>
      ordered === null
        ? null
        : fitRows({ indicators: [ordered.indicator], sources }, ordered.rows.observations),
    [ordered, sources],
  )
  const seriesIn = useMemo(
    () =>
      ordered === null || fitted === null
        ? null
        : buildSeriesByRegion(ordered.indicator, fitted.observations, findReason),
    [ordered, fitted, findReason],
  )
  const found = [rows.data, named.data].find((one) => one && one.dataVersion !== dataVersion)
  const refetch = useRefetchOnMismatch(apiBase, dataVersion, found?.dataVersion)
  // Never show the figures of another indicator or version.
  if (
    ordered !== null &&
    fitted !== null &&
    seriesIn !== null &&
    matches(ordered, { apiBase, indicator, dataVersion })
  )
    return {
      kind: 'ready',
      regions: ordered.list.regions,
      seriesIn,
      problems: [...ordered.rows.problems, ...fitted.problems],
    }
  const error = rows.error ?? named.error
  const retry = () => {
    if (rows.isError) void rows.refetch()
    if (named.isError) void named.refetch()
  }
  if (error !== null) return { kind: 'failed', error, retry }
  if (found !== undefined && refetch.done)
    return { kind: 'otherVersion', found: found.dataVersion, retry: refetch.ask }
  return { kind: 'loading' }
}

/** What the answers must belong to. */
type RegionsRequest = {
  readonly apiBase: string
  readonly indicator: Indicator
  readonly dataVersion: string
}

type Agreed = RegionsRequest & { readonly rows: ParsedObservations; readonly list: NamedRegions }

function matches(agreed: Agreed, { apiBase, indicator, dataVersion }: RegionsRequest): boolean {
  return (
    agreed.apiBase === apiBase &&
    agreed.indicator === indicator &&
    agreed.dataVersion === dataVersion
  )
}

/** The answers once both have the requested version; until then the previous ones. */
function useAgreed(
  request: RegionsRequest,
  rows: ParsedObservations | undefined,
  list: NamedRegions | undefined,
): Agreed | null {
  const [before, setBefore] = useState<Agreed | null>(null)
  const agree = [rows, list].every((answer) => answer?.dataVersion === request.dataVersion)
  if (rows === undefined || list === undefined || !agree) return before
  if (before !== null && matches(before, request) && before.rows === rows && before.list === list)
    return before
  const now = { ...request, rows, list }
  setBefore(now)
  return now
}

/** Refetches the active queries of this API, automatically once for every mismatching version. */
function useRefetchOnMismatch(apiBase: string, expected: string, found: string | undefined) {
  const queries = useQueryClient()
  const [doneFor, setDoneFor] = useState('')
  const versions = `${expected} ${found}`
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
    // The older of two running requests may end last.
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
  // A click on retry starts it again.
  return { done: doneFor === versions, ask: () => setDoneFor('') }
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
