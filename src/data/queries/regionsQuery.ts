import { queryOptions } from '@tanstack/react-query'
import type { Region } from '../../domain/model/catalog'
import { parseRegionCode } from '../../domain/model/ids'
import { getJson, type RequestOptions } from '../client'
import { defaultQueryOptions } from './defaultQueryOptions'
import { regionsSchema } from '../schemas/regions'
import { validate } from '../schemas/shape'

const RESOURCE = 'regions.json'

/** Every region by name, and the version of the data that the list belongs to. */
export type NamedRegions = { readonly dataVersion: string; readonly regions: readonly Region[] }

async function fetchRegions(apiBase: string, options?: RequestOptions): Promise<NamedRegions> {
  const answer = validate(regionsSchema, await getJson(apiBase, RESOURCE, options), RESOURCE)
  return {
    dataVersion: answer.dataVersion,
    regions: answer.regions.map(({ code, name }) => ({ code: parseRegionCode(code), name })),
  }
}

/** The list of regions as a query. Its errors are `ApiError`s. */
export function regionsQuery(apiBase: string) {
  return queryOptions({
    ...defaultQueryOptions,
    queryKey: ['regions', apiBase],
    queryFn: ({ signal }) => fetchRegions(apiBase, { signal }),
  })
}
