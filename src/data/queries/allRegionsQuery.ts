import { queryOptions } from '@tanstack/react-query'
import type { Catalog } from '../../domain/model/catalog'
import type { Indicator } from '../../domain/model/indicator'
import { ApiError } from '../apiError'
import type { ParsedObservations } from '../schemas/parseObservations'
import { fitRows, type FittedRows } from '../schemas/fitRows'
import { defaultQueryOptions } from './defaultQueryOptions'
import { indicatorQuery, indicatorResource } from './indicatorQuery'
import { regionsQuery, type NamedRegions } from './regionsQuery'

/** One indicator in all regions, of the data version that was requested. */
export type AllRegionsData = NamedRegions & {
  readonly apiBase: string
  readonly id: string
  readonly rows: ParsedObservations
}

/**
 * One indicator in all regions as a query. Answers of another version than the catalogue's fail, and the
 * region's figures are read again, because theirs may be the old ones.
 */
export function allRegionsQuery(apiBase: string, id: string, dataVersion: string) {
  return queryOptions({
    ...defaultQueryOptions,
    queryKey: ['allRegions', apiBase, id, dataVersion],
    queryFn: async ({ client, queryKey }): Promise<AllRegionsData> => {
      const [lists, figures] = [regionsQuery(apiBase), indicatorQuery(apiBase, id)]
      const isRefresh = client.getQueryData(queryKey) !== undefined
      const once = { retry: false, ...(isRefresh ? { staleTime: 0 } : {}) } as const
      const [list, rows] = await Promise.all([
        client.fetchQuery({ ...lists, ...once }),
        client.fetchQuery({ ...figures, ...once }),
      ])
      const version = [list, rows].map((one) => one.dataVersion).find((one) => one !== dataVersion)
      if (version === undefined) return { ...list, apiBase, id, rows }
      for (const key of [lists.queryKey, figures.queryKey])
        await client.invalidateQueries({ queryKey: key, refetchType: 'none' })
      void client.invalidateQueries({ queryKey: ['region', apiBase] })
      const resource = rows.dataVersion === version ? indicatorResource(id) : 'regions.json'
      throw new ApiError(resource, {
        kind: 'versions',
        version,
        other: 'catalog.json',
        expected: dataVersion,
      })
    },
  })
}

/** The rows that the indicator and the reports allow. */
export function fitAllRegions(
  { rows, id }: AllRegionsData,
  indicator: Indicator,
  sources: Catalog['sources'],
): FittedRows {
  return fitRows({ indicators: [indicator], sources }, rows.observations, indicatorResource(id))
}
