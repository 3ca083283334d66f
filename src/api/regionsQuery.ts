import { queryOptions } from '@tanstack/react-query'
import type { Region } from '../indicators/catalog'
import { getJson, type AskOptions } from './client'
import { queryManner } from './queryManner'
import { regionsSchema } from './regions'
import { checked } from './shape'

const RESOURCE = 'regions.json'

async function fetchRegions(apiBase: string, options?: AskOptions): Promise<readonly Region[]> {
  return checked(regionsSchema, await getJson(apiBase, RESOURCE, options), RESOURCE).regions
}

/** Every region by name, as a query, for whoever wants another one. Its errors are `ApiError`s. */
export function regionsQuery(apiBase: string) {
  return queryOptions({
    ...queryManner,
    queryKey: ['regions', apiBase],
    queryFn: ({ signal }) => fetchRegions(apiBase, { signal }),
  })
}
