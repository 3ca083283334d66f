import { identifyCheck, type OutlierCheck } from './check'
import { findComparability } from '../comparison/comparability'
import { findPartOfYear, type Observation, type ReportedValue } from '../model/observation'
import type { Series } from '../model/series'
import type { RegionDataset } from '../model/regionDataset'

/**
 * The factor from which a figure needs review. A ratio edit (Hidiroglou and Berthelot, Survey Methodology
 * 12, 1986, 73–83) treats ×3 and ÷3 alike. The bound is fixed, as one city has no quartiles: on a log scale
 * a misplaced digit (×10) and no change are equally near at √10, rounded down to 3.
 */
export const OUTLIER_FACTOR = 3

/** No factor on a smaller base, like percentages: 3 to 9 could be chance (p = 0.15). */
const OUTLIER_BASE = 10

function isFirm(point: Observation | undefined): point is ReportedValue {
  return point?.kind === 'reported' && point.status !== 'estimated'
}

function buildCheck(from: ReportedValue, to: ReportedValue): OutlierCheck {
  const [smaller, larger] = from.value < to.value ? [from, to] : [to, from]
  const factor = larger.value / smaller.value
  return {
    ...identifyCheck('outlier', { figure: to, isCurrent: true }),
    outcome: factor >= OUTLIER_FACTOR ? 'review' : 'passed',
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
    if (findPartOfYear(from) !== findPartOfYear(to)) return []
    if (from.value * 10 ** indicator.multiplier < OUTLIER_BASE || to.value < 0) return []
    const events = findComparability(dataset.catalog.events, indicator, from.year, to.year)
    return events.kind === 'notComparable' ? [] : [buildCheck(from, to)]
  })
}

/**
 * Every pair of consecutive comparable years whose earlier figure is at least `OUTLIER_BASE`: for review from
 * `OUTLIER_FACTOR` on. A fall to zero has the factor Infinity.
 */
export function checkOutliers(dataset: RegionDataset): readonly OutlierCheck[] {
  return [...dataset.seriesById.values()].flatMap((series) => checkSeries(dataset, series))
}
