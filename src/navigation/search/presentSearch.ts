import * as v from 'valibot'
import type { SearchText } from '../codec'
import { sharedSearchSchema } from './sharedSearch'

/** Seconds that a kiosk screen shows a slide. */
export const AUTO_SECONDS = ['15', '30', '60', '300'] as const

function textLike(pattern: RegExp) {
  return v.fallback(v.optional(v.pipe(v.string(), v.regex(pattern))), undefined)
}

/** What the presentation's address may say beyond the shared, as text. */
const presentSearchSchema = v.object({
  ...sharedSearchSchema.entries,
  /** The id of the slide; without it, and for an unknown one, the first. */
  slide: textLike(/^[\w.-]{1,100}$/),
  /** Ids of indicators chosen beyond the core ones, as the explorer writes them: `a,b,c`. */
  items: textLike(/^[\w.,-]{1,900}$/),
  /** Auto-play: seconds per slide. */
  auto: v.fallback(v.optional(v.picklist(AUTO_SECONDS)), undefined),
})

export type PresentSearch = v.InferOutput<typeof presentSearchSchema>

/** Reads the presentation's part of a query whose values are text. */
export function parsePresentSearch(search: SearchText): PresentSearch {
  return v.parse(presentSearchSchema, search)
}
