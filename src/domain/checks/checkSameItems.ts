import type { SameItemCheck } from './check'
import { computeOutcome } from './checkOutcome'
import { type Indicator, rescale } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import { roundTo } from '../statistics/rounding'
import { listReportedValues } from '../model/series'
import { findObservation, type RegionDataset } from '../model/regionDataset'

function buildCheck(
  dataset: RegionDataset,
  indicator: Indicator,
  second: ReportedValue,
): SameItemCheck | null {
  if (indicator.sameItemAs === null) return null
  const other = dataset.indicatorById.get(indicator.sameItemAs)
  const first = findObservation(dataset, indicator.sameItemAs, second.year)
  if (other === undefined || first?.kind !== 'reported') return null
  const difference = roundTo(
    second.value - rescale(first.value, other, indicator),
    Math.max(indicator.decimals, other.decimals),
  )
  return {
    kind: 'sameItem',
    id: `sameItem/${indicator.id}/${second.year}`,
    indicator: indicator.id,
    year: second.year,
    outcome: computeOutcome([first, second], difference === 0),
    first,
    second,
    difference,
  }
}

/** One item that a report counts in two places must have one number; years that state both. */
export function checkSameItems(dataset: RegionDataset): readonly SameItemCheck[] {
  return [...dataset.seriesById.values()].flatMap((series) =>
    listReportedValues(series).flatMap(
      (second) => buildCheck(dataset, series.indicator, second) ?? [],
    ),
  )
}
