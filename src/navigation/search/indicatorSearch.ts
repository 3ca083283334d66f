import * as v from 'valibot'
import type { SearchText } from '../codec'
import { sharedSearchSchema } from './sharedSearch'

/** More lines than this beside the own one are not told apart. */
export const MOST_PLACES = 3

const VIEWS = ['chart', 'table'] as const

/** How the years of an indicator are shown. */
export type View = (typeof VIEWS)[number]

/** What the indicator screen's address may say beyond the shared: its chart or table, other places. */
const indicatorSearchSchema = v.object({
  ...sharedSearchSchema.entries,
  view: v.fallback(v.optional(v.picklist(VIEWS)), undefined),
  /** Other places are compared: `rank`, and those whose course is shown, as `530601,530602`. */
  places: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^(rank|\d{6}(,\d{6})*)$/))), undefined),
  /** Among which places the own one is ranked. */
  among: v.fallback(v.optional(v.picklist(['siblings', 'level', 'within', 'all'])), undefined),
})

export type IndicatorSearch = v.InferOutput<typeof indicatorSearchSchema>

export function parseIndicatorSearch(search: SearchText): IndicatorSearch {
  return v.parse(indicatorSearchSchema, search)
}

/** The codes of the places compared over the years, each once, known or not; null where none are compared at all. */
export function placesIn({ places }: Pick<IndicatorSearch, 'places'>): readonly string[] | null {
  if (places === undefined) return null
  return [...new Set(places.split(',').filter((code) => code !== 'rank'))]
}

/** The same as the address holds them. */
export function placesText(codes: readonly string[]): string {
  return codes.length === 0 ? 'rank' : codes.join(',')
}
