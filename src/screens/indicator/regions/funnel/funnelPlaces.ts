import { isExactCount, isShareOf } from '../../../../domain/model/exactness'
import type { Indicator } from '../../../../domain/model/indicator'
import type { Observation, ReportedValue } from '../../../../domain/model/observation'
import type { Series } from '../../../../domain/model/series'
import type { Share } from '../../../../domain/statistics/funnel'

/** A place whose rate follows from its stated terms. */
export type FunnelPlace = {
  readonly region: string
  readonly rate: ReportedValue
  readonly share: Share
}

export type FunnelPlaces = {
  /** By denominator, the smallest first. */
  readonly places: readonly FunnelPlace[]
  /** How many places are not used: a term is missing or inexact, or the terms do not give the rate. */
  readonly leftOut: number
}

/** Whether places can be compared in a funnel plot: by a rate of events with both of its terms. */
export function hasFunnel({ measure, arises, ratio }: Indicator): boolean {
  return measure === 'rate' && arises === 'event' && ratio !== null
}

type SeriesIn = (region: string) => Series

/** The places of a funnel plot in one year. */
export function listFunnelPlaces(
  codes: readonly string[],
  year: number,
  seriesIn: Readonly<Record<'rate' | 'numerator' | 'denominator', SeriesIn>>,
): FunnelPlaces {
  const places = codes.flatMap((region): readonly FunnelPlace[] => {
    const rate = findYear(seriesIn.rate(region), year)
    const [numerator, denominator] = [seriesIn.numerator, seriesIn.denominator].map((find) => {
      const series = find(region)
      const point = findYear(series, year)
      const isWhole = series.indicator.multiplier === 0 && point?.period === rate?.period
      return isWhole && isExactCount(point) ? point.value : null
    })
    if (rate === null || typeof numerator !== 'number' || typeof denominator !== 'number') return []
    const share = { numerator, denominator }
    return isShareOf(rate, share) ? [{ region, rate, share }] : []
  })
  places.sort((a, b) => a.share.denominator - b.share.denominator)
  return { places, leftOut: codes.length - places.length }
}

function findYear({ points }: Series, year: number): Observation | null {
  return points.find((point) => point.year === year) ?? null
}
