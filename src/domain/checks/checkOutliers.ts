import type { OutlierCheck } from './check'
import { findComparability } from '../comparison/comparability'
import type { Observation, ReportedValue } from '../model/observation'
import type { Series } from '../model/series'
import type { RegionDataset } from '../model/regionDataset'

/**
 * The factor from which a year's figure asks for a second look. A ratio edit as in the editing of
 * periodic statistics (Hidiroglou and Berthelot, Survey Methodology 12, 1986, 73–83), which treats ×3 and
 * ÷3 alike. Their bounds come from the quartiles of many respondents; one city has none, so the bound is
 * fixed where, on a log scale, a misplaced digit (×10) is as near as no change: √10, rounded down to 3.
 */
export const OUTLIER_FACTOR = 3

/** No factor on a smaller base, as the house gives no percentage on one: 3 to 9 is within chance (p = 0.15). */
const OUTLIER_BASE = 10

function isFirm(point: Observation | undefined): point is ReportedValue {
  return point?.kind === 'reported' && point.status !== 'estimated'
}

/** The part of the year that a figure covers: `Q3`, or the empty text for the whole year. */
function partOfYear(point: ReportedValue): string {
  return point.period?.slice(5) ?? ''
}

function buildCheck(from: ReportedValue, to: ReportedValue): OutlierCheck {
  const [smaller, larger] = from.value < to.value ? [from, to] : [to, from]
  const factor = larger.value / smaller.value
  return {
    kind: 'outlier',
    id: `outlier/${to.indicator}/${to.year}`,
    indicator: to.indicator,
    year: to.year,
    outcome: factor >= OUTLIER_FACTOR ? 'failed' : 'passed',
    from,
    to,
    factor,
  }
}

function checkSeries(
  dataset: RegionDataset,
  { indicator, points }: Series,
): readonly OutlierCheck[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1]
    if (!isFirm(from) || !isFirm(to) || to.status === 'break') return []
    if (partOfYear(from) !== partOfYear(to)) return []
    if (from.value * 10 ** indicator.multiplier < OUTLIER_BASE || to.value < 0) return []
    const events = findComparability(dataset.catalog.events, indicator.topic, from.year, to.year)
    return events.kind === 'notComparable' ? [] : [buildCheck(from, to)]
  })
}

/**
 * Every pair of consecutive comparable years, the earlier figure at least `OUTLIER_BASE`; `failed` from
 * `OUTLIER_FACTOR` on asks to look, it does not say that anything is wrong. A fall to zero has the factor
 * Infinity.
 */
export function checkOutliers(dataset: RegionDataset): readonly OutlierCheck[] {
  return [...dataset.seriesById.values()].flatMap((series) => checkSeries(dataset, series))
}
