import * as v from 'valibot'
import type { SearchText } from '../codec'
import { optionalFreeText, sharedSearchSchema } from './sharedSearch'

/** What the data-check screen's address may say beyond the shared: the check to begin at. */
const qualitySearchSchema = v.object({
  ...sharedSearchSchema.entries,
  check: optionalFreeText(/^[A-Za-z]+(\/[\w.-]+){2,4}$/),
})

export type QualitySearch = v.InferOutput<typeof qualitySearchSchema>

export function parseQualitySearch(search: SearchText): QualitySearch {
  return v.parse(qualitySearchSchema, search)
}
