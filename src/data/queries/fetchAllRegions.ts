import type { QueryClient } from '@tanstack/react-query'
import type { Catalog, Region } from '../../domain/model/catalog'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import { ApiError } from '../apiError'
import { allRegionsQuery, fitAllRegions } from './allRegionsQuery'

/** One indicator's figures in all regions, and the version of the data that they belong to. */
export type AllRegions = {
  readonly dataVersion: string
  readonly regions: readonly Region[]
  readonly observations: readonly Observation[]
}

/**
 * One indicator in all regions, for exports: as the screen reads it. Without rows where the server has only
 * another version, which is the returned one.
 */
export async function fetchAllRegions(
  queries: QueryClient,
  apiBase: string,
  indicator: Indicator,
  { dataVersion, sources }: Pick<Catalog, 'dataVersion' | 'sources'>,
): Promise<AllRegions> {
  try {
    const data = await queries.fetchQuery(allRegionsQuery(apiBase, indicator.id, dataVersion))
    const { observations } = fitAllRegions(data, indicator, sources)
    return { dataVersion, regions: data.regions, observations }
  } catch (error) {
    if (!(error instanceof ApiError) || error.fault.kind !== 'versions') throw error
    return { dataVersion: error.fault.version, regions: [], observations: [] }
  }
}
