import { queryOptions } from '@tanstack/react-query'
import type { Catalog } from '../../domain/model/catalog'
import { catalogSchema, toCatalog } from '../schemas/catalog'
import { getJson, type RequestOptions } from '../client'
import { defaultQueryOptions } from './defaultQueryOptions'
import { validate } from '../schemas/shape'

const RESOURCE = 'catalog.json'

/** Fetches the catalogue; one wrong row rejects it as a whole and names the path. */
export async function fetchCatalog(apiBase: string, options?: RequestOptions): Promise<Catalog> {
  return toCatalog(validate(catalogSchema, await getJson(apiBase, RESOURCE, options), RESOURCE))
}

/** The catalogue as a query. Its errors are `ApiError`s. */
export function catalogQuery(apiBase: string) {
  return queryOptions({
    ...defaultQueryOptions,
    queryKey: ['catalog', apiBase],
    queryFn: ({ signal }) => fetchCatalog(apiBase, { signal }),
  })
}
