import type { Indicator } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import type { RegionDataset } from '../model/regionDataset'
import {
  computeControlLimits,
  judgeLast,
  type ControlLimits,
  type Signal,
} from '../statistics/controlLimits'
import { isExactWholeYear, listComparableFigures } from './comparableFigures'

/** The control limits of an indicator's years up to one of them, since the last break. */
export type YearLimits = ControlLimits & {
  /** The first and last of the years that the limits are computed from. */
  readonly firstYear: number
  readonly lastYear: number
  /** What they say of the last year; null where its figure is missing or not exact. */
  readonly signal: Signal | null
}

/** Of comparable figures in order of time, the last of `toYear` where that has one. */
export function computeYearLimits(
  indicator: Indicator,
  comparable: readonly ReportedValue[],
  toYear: number,
): YearLimits | null {
  const isMeasured = indicator.measure === 'count' || indicator.measure === 'rate'
  if (indicator.arises !== 'event' || !isMeasured) return null
  const figures = comparable.filter(isExactWholeYear)
  const values = figures.map(({ value }) => value)
  const scale = {
    decimals: indicator.decimals,
    highest: indicator.measure === 'rate' ? 100 : Infinity,
  }
  const isJudged = figures[figures.length - 1]?.year === toYear
  const unjudged = isJudged ? null : computeControlLimits(values, scale)
  const judged = isJudged ? judgeLast(values, scale) : null
  const limits = judged?.limits ?? unjudged
  const first = figures[0]
  const last = limits === null ? undefined : figures[limits.years - 1]
  if (limits === null || first === undefined || last === undefined) return null
  return {
    ...limits,
    firstYear: first.year,
    lastYear: last.year,
    signal: judged?.signal ?? null,
  }
}

/**
 * The limits by which a year of an indicator is judged: of exact whole-year counts and rates of events.
 * Null for all else and for fewer than five comparable years. How a rate's denominator varies does not
 * enter (docs/statistics.md).
 */
export function findYearLimits(
  dataset: RegionDataset,
  indicator: Indicator,
  toYear: number,
): YearLimits | null {
  return computeYearLimits(indicator, listComparableFigures(dataset, indicator, toYear), toYear)
}
