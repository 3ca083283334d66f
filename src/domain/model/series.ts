import type { RegionCode } from './ids'
import type { Indicator } from './indicator'
import { buildMissingValue, type Observation, type ReportedValue } from './observation'

/** One indicator in one region over consecutive years, ascending, one observation a year. */
export type Series = {
  readonly indicator: Indicator
  readonly region: RegionCode
  readonly points: readonly Observation[]
}

/** Every year from the first to the last observed one, ascending; empty for no observations. */
export function listYears(observations: readonly Observation[]): readonly number[] {
  if (observations.length === 0) return []
  let first = Infinity
  let last = -Infinity
  for (const { year } of observations) {
    first = Math.min(first, year)
    last = Math.max(last, year)
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/**
 * The series of an indicator over the given years, from observations in any order. A year without one is
 * missing as `notReported`.
 */
export function buildSeries(
  indicator: Indicator,
  region: RegionCode,
  observations: readonly Observation[],
  years: readonly number[],
): Series {
  const byYear = new Map<number, Observation>()
  for (const observation of observations) {
    if (observation.indicator === indicator.id && observation.region === region)
      byYear.set(observation.year, observation)
  }
  const points = years.map(
    (year): Observation =>
      byYear.get(year) ?? buildMissingValue({ indicator: indicator.id, region, year }),
  )
  return { indicator, region, points }
}

/** The points that hold a figure. */
export function listReportedValues(series: Series): readonly ReportedValue[] {
  return series.points.filter((point): point is ReportedValue => point.kind === 'reported')
}

/** The points with notes, year by year: footnotes 1, 2, 3 of the series. */
export function listAnnotatedPoints({ points }: Series): readonly Observation[] {
  return points.filter(({ notes }) => notes.length > 0)
}
