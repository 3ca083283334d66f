import { queryOptions } from '@tanstack/react-query'
import { ApiError } from './apiError'
import { checkedInSlices, type CheckedObservations } from './checkedObservations'
import { getJson, type AskOptions } from './client'
import { regionEnvelopeSchema } from './observations'
import { queryManner } from './queryManner'
import { checked } from './shape'

/** Asks for every observation of one region, all indicators and years. */
export async function fetchRegion(
  apiBase: string,
  code: string,
  options?: AskOptions,
): Promise<CheckedObservations> {
  const resource = `regions/${encodeURIComponent(code)}/observations.json`
  const answer = checked(regionEnvelopeSchema, await getJson(apiBase, resource, options), resource)
  if (answer.region !== code)
    throw new ApiError(resource, {
      kind: 'shape',
      path: 'region',
      expected: code,
      received: answer.region,
    })
  return checkedInSlices(answer, { key: 'region', value: code })
}

/** One region's observations as a query. Its errors are `ApiError`s; single bad rows are `problems`. */
export function regionQuery(apiBase: string, code: string) {
  return queryOptions({
    ...queryManner,
    queryKey: ['region', apiBase, code],
    queryFn: ({ signal }) => fetchRegion(apiBase, code, { signal }),
  })
}
