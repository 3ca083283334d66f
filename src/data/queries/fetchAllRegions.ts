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
 * One indicator in all regions, for a file. Where what has been read is not of the version wanted, both
 * are asked for anew once; whoever takes them must still look at `dataVersion`, which names another than
 * the one wanted as long as either answer does.
 */
export async function fetchAllRegions(
  queries: QueryClient,
  apiBase: string,
  id: string,
  wanted: string,
): Promise<AllRegions> {
  const read = async (staleTime: number): Promise<AllRegions> => {
    const [list, rows] = await Promise.all([
      queries.fetchQuery({ ...regionsQuery(apiBase), staleTime }),
      queries.fetchQuery({ ...indicatorQuery(apiBase, id), staleTime }),
    ])
    const other = [rows, list].find(({ dataVersion }) => dataVersion !== wanted)
    return {
      dataVersion: other?.dataVersion ?? wanted,
      regions: list.regions,
      observations: rows.observations,
    }
  }
  const known = await read(Infinity)
  return known.dataVersion === wanted ? known : read(0)
}
