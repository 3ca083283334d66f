import { queryOptions } from '@tanstack/react-query'
import { ApiError } from '../apiError'
import { parseInChunks, type ParsedObservations } from '../schemas/parseObservations'
import { getJson, type RequestOptions } from '../client'
import { indicatorEnvelopeSchema } from '../schemas/indicatorObservations'
import { defaultQueryOptions } from './defaultQueryOptions'
import { validate } from '../schemas/shape'

/** The file of an indicator's figures in all regions. */
export function indicatorResource(id: string): string {
  return `indicators/${encodeURIComponent(id)}/observations.json`
}

async function fetchIndicator(
  apiBase: string,
  id: string,
  options?: RequestOptions,
): Promise<ParsedObservations> {
  const resource = indicatorResource(id)
  const answer = validate(
    indicatorEnvelopeSchema,
    await getJson(apiBase, resource, options),
    resource,
  )
  if (answer.indicator !== id)
    throw new ApiError(resource, {
      kind: 'shape',
      path: 'indicator',
      expected: id,
      received: answer.indicator,
    })
  return parseInChunks(answer, { key: 'indicator', value: id })
}

/** One indicator's observations as a query. Its errors are `ApiError`s; single bad rows are `problems`. */
export function indicatorQuery(apiBase: string, id: string) {
  return queryOptions({
    ...defaultQueryOptions,
    queryKey: ['indicator', apiBase, id],
    queryFn: ({ signal }) => fetchIndicator(apiBase, id, { signal }),
  })
}
