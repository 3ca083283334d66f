import * as v from 'valibot'
import { queryOptions } from '@tanstack/react-query'
import type { Catalog } from '../../domain/model/catalog'
import { ApiError } from '../apiError'
import { getJson, type RequestOptions } from '../client'
import { catalogSchema, toCatalog } from '../schemas/catalog'
import { defaultQueryOptions } from './defaultQueryOptions'
import { versionOfBase } from '../schemas/versions'

const RESOURCE = 'catalog.json'

/** Fetches the catalogue; what it cannot spare rejects it as a whole and names the path, as does another version. */
export async function fetchCatalog(apiBase: string, options?: RequestOptions): Promise<Catalog> {
  const catalog = await readAnswer(await getJson(apiBase, RESOURCE, options))
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

/** A catalogue without a fault is the rule; what reads another in part is loaded where it is needed. */
async function readAnswer(answer: unknown): Promise<Catalog> {
  const result = v.safeParse(catalogSchema, answer, { abortEarly: true })
  if (result.success) return toCatalog(result.output)
  return (await import('../schemas/readCatalog')).readCatalog(answer)
}

/** The catalogue as a query. Its errors are `ApiError`s. */
export function catalogQuery(apiBase: string) {
  return queryOptions({
    ...defaultQueryOptions,
    queryKey: ['catalog', apiBase],
    queryFn: ({ signal }) => fetchCatalog(apiBase, { signal }),
  })
}
