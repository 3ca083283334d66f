import type { Indicator } from '../model/indicator'
import type { Observation } from '../model/observation'
import type { RegionDataset } from '../model/regionDataset'
import type { Series } from '../model/series'
import { findComparability, listBreaks } from './comparability'
import { compareYears, type Comparison } from './comparison'

/** An indicator with all its years and the comparison of two of them. */
export type ComparedIndicator = {
  readonly indicator: Indicator
  readonly series: Series
  /** Years that are not comparable with the year before: no line joins the two. */
  readonly breakYears: ReadonlySet<number>
  readonly comparison: Comparison
}

export function buildComparedIndicator(
  dataset: RegionDataset,
  series: Series,
  fromYear: number,
  toYear: number,
): ComparedIndicator {
  return {
    indicator: series.indicator,
    series,
    breakYears: findBreakYears(dataset, series),
    comparison: compareYears(dataset, series.indicator.id, fromYear, toYear),
  }
}

/** Years where an event or the figure's own status (SDMX B) starts a new segment. */
function findBreakYears({ catalog }: RegionDataset, { indicator, points }: Series) {
  const breaks = listBreaks(catalog.events, indicator)
  const isBreak = (point: Observation) =>
    (point.kind === 'reported' && point.status === 'break') ||
    findComparability(breaks, indicator, point.year - 1, point.year).kind === 'notComparable'
  return new Set(points.filter(isBreak).map(({ year }) => year))
}
