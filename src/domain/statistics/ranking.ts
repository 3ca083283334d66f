import { buildMissingValue, type Observation } from '../model/observation'
import type { RegionCode } from '../model/ids'
import type { Series } from '../model/series'

/** A place in a ranking by size, the largest first. */
export type RankedRegion = {
  readonly region: RegionCode
  readonly observation: Observation
  /** From 1; equal figures share a rank, and the next one counts them. Null without a figure. */
  readonly rank: number | null
}

function observationIn({ indicator, region, points }: Series, year: number): Observation {
  return (
    points.find((point) => point.year === year) ??
    buildMissingValue({ indicator: indicator.id, region, year })
  )
}

/**
 * The places of one indicator in a year, the largest figure first, whatever it means: a rank says how
 * large, not how good. Equal ones keep their order; places without a figure stand last.
 */
export function rankRegions(series: readonly Series[], year: number): readonly RankedRegion[] {
  const size = (observation: Observation) =>
    observation.kind === 'reported' ? observation.value : -Infinity
  const ordered = series
    .map((one) => observationIn(one, year))
    .sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)))
  let rank = 0
  return ordered.map((observation, index): RankedRegion => {
    const before = ordered[index - 1]
    if (observation.kind === 'missing')
      return { region: observation.region, observation, rank: null }
    if (before === undefined || size(before) !== observation.value) rank = index + 1
    return { region: observation.region, observation, rank }
  })
}

/** A median of fewer places than this would be one of them in disguise. */
const FEWEST_FOR_MEDIAN = 5

/** The middle figure of the places that have one; null where fewer than five do. */
export function computeMedian(places: readonly RankedRegion[]): number | null {
  const values = places.flatMap(({ observation }) =>
    observation.kind === 'reported' ? [observation.value] : [],
  )
  if (values.length < FEWEST_FOR_MEDIAN) return null
  // Already in order, the largest first.
  const middle = values.slice(Math.ceil(values.length / 2) - 1, Math.floor(values.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

/** A line of a shortened ranking: a place, or how many are passed over. */
export type RankingLine =
  | { readonly kind: 'region'; readonly ranked: RankedRegion }
  | { readonly kind: 'gap'; readonly count: number }

/** Rankings up to this length are shown whole: a gap would save nothing. */
const SHORT = 15
const TOP = 5
const AROUND = 2
const BOTTOM = 3

/** A ranking in short: its top, the chosen place among its neighbours, its bottom; a short one whole. */
export function shortenRanking(
  places: readonly RankedRegion[],
  own: string,
): readonly RankingLine[] {
  const at = places.findIndex(({ region }) => region === own)
  const isShown = (index: number): boolean =>
    places.length <= SHORT ||
    index < TOP ||
    index >= places.length - BOTTOM ||
    (at >= 0 && Math.abs(index - at) <= AROUND)
  const lines: RankingLine[] = []
  let last = -1
  places.forEach((place, index) => {
    if (!isShown(index)) return
    if (index > last + 1) lines.push({ kind: 'gap', count: index - last - 1 })
    lines.push({ kind: 'region', ranked: place })
    last = index
  })
  return lines
}
