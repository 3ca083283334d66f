import { queryOptions } from '@tanstack/react-query'
import type { Catalog } from '../../domain/model/catalog'
import { ApiError } from '../apiError'
import { getJson, type RequestOptions } from '../client'
import { readCatalog } from '../schemas/readCatalog'
import { defaultQueryOptions } from './defaultQueryOptions'
import { versionOfBase } from '../schemas/versions'

const RESOURCE = 'catalog.json'

/** Fetches the catalogue; what it cannot spare rejects it as a whole and names the path, as does another version. */
export async function fetchCatalog(apiBase: string, options?: RequestOptions): Promise<Catalog> {
  const catalog = readCatalog(await getJson(apiBase, RESOURCE, options))
  const version = catalog.dataVersion
  const expected = versionOfBase(apiBase)
  if (expected !== null && version !== expected)
    throw new ApiError(RESOURCE, {
      kind: 'versions',
      version,
      other: `versions/${expected}/`,
      expected,
    })
  return catalog
}

/** The catalogue as a query. Its errors are `ApiError`s. */
export function catalogQuery(apiBase: string) {
  return queryOptions({
    ...defaultQueryOptions,
    queryKey: ['catalog', apiBase],
    queryFn: ({ signal }) => fetchCatalog(apiBase, { signal }),
  })
}
