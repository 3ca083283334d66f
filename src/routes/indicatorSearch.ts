import * as v from 'valibot'
import { sharedSearchSchema } from './shared'

/** What the indicator screen's address may say beyond the shared: its chart or its table. */
const indicatorSearchSchema = v.object({
  ...sharedSearchSchema.entries,
  view: v.fallback(v.optional(v.picklist(['chart', 'table'])), undefined),
})

export type IndicatorSearch = v.InferOutput<typeof indicatorSearchSchema>

export function readIndicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  return v.parse(indicatorSearchSchema, search)
}
