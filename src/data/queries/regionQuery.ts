import { queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { Catalog, Region } from '../../domain/model/catalog'
import { parseRegionCode } from '../../domain/model/ids'
import { ApiError } from '../apiError'
import {
  parseInChunks,
  parseObservations,
  type ParsedObservations,
} from '../schemas/parseObservations'
import { getJson, type RequestOptions } from '../client'
import { regionEnvelopeSchema } from '../schemas/observations'
import { catalogQuery } from './catalogQuery'
import { defaultQueryOptions } from './defaultQueryOptions'
import { validate } from '../schemas/shape'

type RegionAnswer = v.InferOutput<typeof regionEnvelopeSchema>

/** One region's observations, and the region itself as the answer names it. */
export type ParsedRegion = ParsedObservations & { readonly region: Region }

/** A region's observations and the catalogue that they belong to, of one data version. */
export type RegionData = { readonly catalog: Catalog; readonly figures: ParsedRegion }

/** Reads a region's answer; see `parseObservations`. */
export function parseRegion(answer: RegionAnswer): ParsedRegion {
  const shared = { key: 'region', value: answer.region } as const
  return { ...parseObservations(answer, shared), region: regionIn(answer) }
}

function regionIn({ region, name }: RegionAnswer): Region {
  return { code: parseRegionCode(region), name }
}

/** The file of a region's figures. */
export function regionResource(code: string): string {
  return `regions/${encodeURIComponent(code)}/observations.json`
}

/** Fetches the observations of one region, all indicators and years. */
export async function fetchRegion(
  apiBase: string,
  code: string,
  options?: RequestOptions,
): Promise<ParsedRegion> {
  const resource = regionResource(code)
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

/**
 * One region's catalogue and observations as a query. Its errors are `ApiError`s, and earlier data stay:
 * answers of two data versions, or without the figures that stood before, fail like those that do not arrive.
 * Single bad rows are `problems`.
 */
export function regionQuery(apiBase: string, code: string) {
  return queryOptions({
    ...defaultQueryOptions,
    queryKey: ['region', apiBase, code],
    queryFn: async ({ client, queryKey, signal }): Promise<RegionData> => {
      const before = client.getQueryData<RegionData>(queryKey)
      const options = catalogQuery(apiBase)
      const staleTime = before === undefined ? options.staleTime : 0
      const catalogAnswer = client.fetchQuery({ ...options, retry: false, staleTime })
      const answer = fetchRegion(apiBase, code, { signal })
      // The fault of the catalogue comes first, and then nobody awaits this one.
      answer.catch(() => undefined)
      const catalog = await catalogAnswer
      const figures = await answer
      const { dataVersion } = figures
      if (dataVersion !== catalog.dataVersion) {
        // Either may come from a cache: the next attempt requests both.
        await client.invalidateQueries({ queryKey: options.queryKey, refetchType: 'none' })
        throw new ApiError(regionResource(code), {
          kind: 'versions',
          version: dataVersion,
          other: 'catalog.json',
          expected: catalog.dataVersion,
        })
      }
      if (isEmptied({ catalog, figures }, before))
        throw new ApiError(regionResource(code), { kind: 'empty' })
      return { catalog, figures }
    },
  })
}

/** Whether figures that stood before are all gone, or none came although the catalogue names a report. */
function isEmptied({ catalog, figures }: RegionData, before: RegionData | undefined): boolean {
  if (figures.observations.some(({ kind }) => kind === 'reported')) return false
  return before === undefined
    ? figures.observations.length === 0 &&
        catalog.sources.some(({ region }) => region === figures.region.code)
    : before.figures.observations.some(({ kind }) => kind === 'reported')
}
