import { computeInterval } from './interval'
import type { Indicator } from '../model/indicator'
import { buildMissingValue, type Observation } from '../model/observation'
import type { RegionCode } from '../model/ids'
import type { FindReason, Series } from '../model/series'

/** A region in a ranking by size, the largest first. */
export type RankedRegion = {
  readonly region: RegionCode
  readonly observation: Observation
  /** From 1; equal figures share a rank, and the next one counts them. Null without a figure. */
  readonly rank: number | null
}

function observationIn(
  { indicator, region, points }: Series,
  year: number,
  findReason: FindReason,
): Observation {
  return (
    points.find((point) => point.year === year) ??
    buildMissingValue({ indicator: indicator.id, region, year }, findReason(region, year))
  )
}

/**
 * The regions of one indicator in a year, the largest figure first: a rank says how large, not how good.
 * Equal ones keep their order; regions without a figure are last, for a year outside their series with the
 * reason that `findReason` gives.
 */
export function rankRegions(
  series: readonly Series[],
  year: number,
  findReason: FindReason,
): readonly RankedRegion[] {
  const size = (observation: Observation) =>
    observation.kind === 'reported' ? observation.value : -Infinity
  const ordered = series
    .map((one) => observationIn(one, year, findReason))
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

/** A median of fewer regions would reveal one of them. */
const FEWEST_FOR_MEDIAN = 5

/** The middle figure; null where fewer than five regions have one. */
export function computeMedian(ranking: readonly RankedRegion[]): number | null {
  const values = ranking.flatMap(({ observation }) =>
    observation.kind === 'reported' ? [observation.value] : [],
  )
  if (values.length < FEWEST_FOR_MEDIAN) return null
  // Already in order, the largest first.
  const middle = values.slice(Math.ceil(values.length / 2) - 1, Math.floor(values.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

/**
 * The median by which ranks are given; null where the largest figure has no interval, so that no list ranks
 * its small places and not its large ones.
 */
export function computeRankingMedian(
  ranking: readonly RankedRegion[],
  indicator: Indicator,
): number | null {
  const largest = ranking[0]
  if (largest === undefined) return null
  return computeInterval(indicator, largest.observation, null) === null
    ? null
    : computeMedian(ranking)
}

/**
 * The rank of a count whose 95 % interval excludes the median of `computeRankingMedian`. Null for all others:
 * of many places that do not differ, one is always first (Goldstein & Spiegelhalter, Journal of the Royal
 * Statistical Society A 159, 1996).
 */
export function findTellingRank(
  { rank, observation }: RankedRegion,
  median: number | null,
  indicator: Indicator,
): number | null {
  const interval = computeInterval(indicator, observation, null)
  if (interval === null || median === null) return null
  return interval.lower > median || interval.upper < median ? rank : null
}

/** A line of a shortened ranking: a region, or the number of omitted ones. */
export type RankingLine =
  | { readonly kind: 'region'; readonly ranked: RankedRegion }
  | { readonly kind: 'gap'; readonly count: number }

/** Rankings up to this length are not shortened. */
const SHORT = 15
const TOP = 5
const AROUND = 2
const BOTTOM = 3

/** The top, the own region with its neighbours and the bottom of a ranking. */
export function shortenRanking(
  ranking: readonly RankedRegion[],
  own: string,
): readonly RankingLine[] {
  const at = ranking.findIndex(({ region }) => region === own)
  const isShown = (index: number): boolean =>
    ranking.length <= SHORT ||
    index < TOP ||
    index >= ranking.length - BOTTOM ||
    (at >= 0 && Math.abs(index - at) <= AROUND)
  const lines: RankingLine[] = []
  let last = -1
  ranking.forEach((ranked, index) => {
    if (!isShown(index)) return
    if (index > last + 1) lines.push({ kind: 'gap', count: index - last - 1 })
    lines.push({ kind: 'region', ranked })
    last = index
  })
  return lines
}
