import * as v from 'valibot'
import type { SearchText } from '../codec'
import { optionalIds, optionalOf, sharedSearchSchema } from './sharedSearch'

/** Seconds that a kiosk screen shows a slide. */
export const AUTO_SECONDS = ['15', '30', '60', '300'] as const

/** What the presentation's address may say beyond the shared, as text. */
const presentSearchSchema = v.object({
  ...sharedSearchSchema.entries,
  /** The id of the slide; without it, and for an unknown one, the first. */
  slide: optionalIds(/^[\w.-]{1,100}$/),
  /** Ids of indicators chosen beyond the core ones, as the explorer writes them: `a,b,c`. */
  items: optionalIds(/^[\w.,-]{1,900}$/),
  /** Auto-play: seconds per slide. */
  auto: optionalOf(AUTO_SECONDS),
})

export type PresentSearch = v.InferOutput<typeof presentSearchSchema>

/** Reads the presentation's part of a query whose values are text. */
export function parsePresentSearch(search: SearchText): PresentSearch {
  return v.parse(presentSearchSchema, search)
}
