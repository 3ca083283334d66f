import { queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { Region } from '../../domain/model/catalog'
import { parseRegionCode } from '../../domain/model/ids'
import { ApiError } from '../apiError'
import {
  parseInChunks,
  parseObservations,
  type ParsedObservations,
} from '../schemas/parseObservations'
import { getJson, type RequestOptions } from '../client'
import { regionEnvelopeSchema } from '../schemas/observations'
import { defaultQueryOptions } from './defaultQueryOptions'
import { validate } from '../schemas/shape'

type RegionAnswer = v.InferOutput<typeof regionEnvelopeSchema>

/** One region's observations, and the region itself as the answer names it. */
export type ParsedRegion = ParsedObservations & { readonly region: Region }

/** Reads a region's answer; see `parseObservations`. */
export function parseRegion(answer: RegionAnswer): ParsedRegion {
  const shared = { key: 'region', value: answer.region } as const
  return { ...parseObservations(answer, shared), region: regionIn(answer) }
}

function regionIn({ region, name }: RegionAnswer): Region {
  return { code: parseRegionCode(region), name }
}

/** Fetches the observations of one region, all indicators and years. */
export async function fetchRegion(
  apiBase: string,
  code: string,
  options?: RequestOptions,
): Promise<ParsedRegion> {
  const resource = `regions/${encodeURIComponent(code)}/observations.json`
  const answer = validate(regionEnvelopeSchema, await getJson(apiBase, resource, options), resource)
  if (answer.region !== code)
    throw new ApiError(resource, {
      kind: 'shape',
      path: 'region',
      expected: code,
      received: answer.region,
    })
  const rows = await parseInChunks(answer, { key: 'region', value: code })
  return { ...rows, region: regionIn(answer) }
}

/** One region's observations as a query. Its errors are `ApiError`s; single bad rows are `problems`. */
export function regionQuery(apiBase: string, code: string) {
  return queryOptions({
    ...defaultQueryOptions,
    queryKey: ['region', apiBase, code],
    queryFn: ({ signal }) => fetchRegion(apiBase, code, { signal }),
  })
}
