import type { RegionCode } from './ids'
import type { Indicator } from './indicator'
import {
  buildMissingValue,
  type MissingReason,
  type Observation,
  type ReportedValue,
} from './observation'

/** One indicator in one region over consecutive years, ascending, one observation a year. */
export type Series = {
  readonly indicator: Indicator
  readonly region: RegionCode
  readonly points: readonly Observation[]
}

/** Every year from the first to the last one of the rows, ascending; empty for no rows. */
export function listYears(observations: readonly { readonly year: number }[]): readonly number[] {
  if (observations.length === 0) return []
  let first = Infinity
  let last = -Infinity
  for (const { year } of observations) {
    first = Math.min(first, year)
    last = Math.max(last, year)
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Why there is no row of a figure. */
export type FindReason = (
  region: string,
  year: number,
) => Extract<MissingReason, 'noReportHere' | 'notReceived'>

/**
 * Looks up the reason by the known reports: a figure of 2019 in the report of 2020 makes no report of 2019.
 * Of a year with a report the server should have sent a row, even if the report is silent.
 */
export function buildFindReason(
  sources: readonly { readonly region: string; readonly year: number }[],
): FindReason {
  // A nation has thousands of reports, and mostly no row is absent.
  let known: ReadonlySet<string> | undefined
  return (region, year) => {
    known ??= new Set(sources.map((source) => `${source.region} ${source.year}`))
    return known.has(`${region} ${year}`) ? 'notReceived' : 'noReportHere'
  }
}

/**
 * The series of an indicator over the given years, from observations in any order. A year without one was not
 * received where it lies between others; elsewhere `findReason` gives the reason.
 */
export function buildSeries(
  indicator: Indicator,
  region: RegionCode,
  observations: readonly Observation[],
  years: readonly number[],
  findReason: FindReason,
): Series {
  const byYear = new Map<number, Observation>()
  for (const observation of observations) {
    if (observation.indicator === indicator.id && observation.region === region)
      byYear.set(observation.year, observation)
  }
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())]
  const points = years.map((year): Observation => {
    const known = byYear.get(year)
    if (known !== undefined) return known
    const reason = first < year && year < last ? 'notReceived' : findReason(region, year)
    return buildMissingValue({ indicator: indicator.id, region, year }, reason)
  })
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

/** Whether there is a single figure and it is no rate: nothing to compare it with, and no whole. */
export function isLone(series: Series): boolean {
  return series.indicator.measure !== 'rate' && listReportedValues(series).length === 1
}
