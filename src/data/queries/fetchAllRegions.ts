import type { QueryClient } from '@tanstack/react-query'
import type { Region } from '../../domain/model/catalog'
import type { Observation } from '../../domain/model/observation'
import { indicatorQuery } from './indicatorQuery'
import { regionsQuery } from './regionsQuery'

/** One indicator's figures in all regions, and the version of the data that they belong to. */
export type AllRegions = {
  readonly dataVersion: string
  readonly regions: readonly Region[]
  readonly observations: readonly Observation[]
}

/**
 * One indicator in all regions, for exports. Cached answers of another version are fetched again once; the
 * returned `dataVersion` still differs where either answer does, so callers must check it.
 */
export async function fetchAllRegions(
  queries: QueryClient,
  apiBase: string,
  id: string,
  dataVersion: string,
): Promise<AllRegions> {
  const read = async (staleTime: number): Promise<AllRegions> => {
    const [list, rows] = await Promise.all([
      queries.fetchQuery({ ...regionsQuery(apiBase), staleTime }),
      queries.fetchQuery({ ...indicatorQuery(apiBase, id), staleTime }),
    ])
    const other = [rows, list].find((answer) => answer.dataVersion !== dataVersion)
    return {
      dataVersion: other?.dataVersion ?? dataVersion,
      regions: list.regions,
      observations: rows.observations,
    }
  }
  const known = await read(Infinity)
  return known.dataVersion === dataVersion ? known : read(0)
}
