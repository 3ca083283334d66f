import { queryOptions } from '@tanstack/react-query'
import type { Catalog } from '../../domain/model/catalog'
import { catalogSchema, toCatalog } from '../schemas/catalog'
import { ApiError } from '../apiError'
import { getJson, type RequestOptions } from '../client'
import { defaultQueryOptions } from './defaultQueryOptions'
import { validate } from '../schemas/shape'
import { versionOfBase } from '../schemas/versions'

const RESOURCE = 'catalog.json'

/** Fetches the catalogue; one wrong row rejects it as a whole and names the path, as does another version. */
export async function fetchCatalog(apiBase: string, options?: RequestOptions): Promise<Catalog> {
  const answer = validate(catalogSchema, await getJson(apiBase, RESOURCE, options), RESOURCE)
  const version = answer.dataVersion
  const expected = versionOfBase(apiBase)
  if (expected !== null && version !== expected)
    throw new ApiError(RESOURCE, {
      kind: 'versions',
      version,
      other: `versions/${expected}/`,
      expected,
    })
  return toCatalog(answer)
}

/** The catalogue as a query. Its errors are `ApiError`s. */
export function catalogQuery(apiBase: string) {
  return queryOptions({
    ...defaultQueryOptions,
    queryKey: ['catalog', apiBase],
    queryFn: ({ signal }) => fetchCatalog(apiBase, { signal }),
  })
}
