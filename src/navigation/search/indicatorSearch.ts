import * as v from 'valibot'
import type { SearchText } from '../codec'
import { optionalIds, optionalOf, sharedSearchSchema } from './sharedSearch'

/** More lines beside the region's own are hard to distinguish. */
export const MOST_TREND_REGIONS = 3

const VIEWS = ['chart', 'table'] as const

/** How the years of an indicator are shown. */
export type View = (typeof VIEWS)[number]

/** What the indicator screen's address may say beyond the shared: its chart or table, other regions. */
const indicatorSearchSchema = v.object({
  ...sharedSearchSchema.entries,
  view: optionalOf(VIEWS),
  /** The compared regions: `rank` for the ranking alone, else those with a trend: `530601,530602`. */
  places: optionalIds(/^(rank|\d{6}(,\d{6})*)$/),
  /** The regions that the ranking includes. */
  among: optionalOf(['siblings', 'level', 'within']),
})

export type IndicatorSearch = v.InferOutput<typeof indicatorSearchSchema>

export function parseIndicatorSearch(search: SearchText): IndicatorSearch {
  return v.parse(indicatorSearchSchema, search)
}

/** The codes of the regions with a trend, each once, known or not; null without a comparison. */
export function parseRegionCodes({
  places,
}: Pick<IndicatorSearch, 'places'>): readonly string[] | null {
  if (places === undefined) return null
  return [...new Set(places.split(',').filter((code) => code !== 'rank'))]
}

/** The codes as the address holds them. */
export function formatRegionCodes(codes: readonly string[]): string {
  return codes.length === 0 ? 'rank' : codes.join(',')
}
