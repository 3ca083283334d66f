import type { PartsCheck } from './check'
import { computeOutcome } from './checkOutcome'
import { type Indicator, rescale } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import { matchesPrinted, roundTo } from '../statistics/rounding'
import { listReportedValues } from '../model/series'
import { findObservation, type RegionDataset } from '../model/regionDataset'

/** More than any sum of printed figures has: only binary noise lies beyond it. */
const SUM_DECIMALS = 8

function buildCheck(
  dataset: RegionDataset,
  indicator: Indicator,
  whole: ReportedValue,
): PartsCheck | null {
  const figures: ReportedValue[] = []
  const parts = indicator.parts.map((id) => {
    const point = findObservation(dataset, id, whole.year)
    const part = dataset.indicatorById.get(id)
    if (point?.kind !== 'reported' || part === undefined) return { indicator: id, value: null }
    figures.push(point)
    return { indicator: id, value: rescale(point.value, part, indicator) }
  })
  // A year in which the report breaks nothing down makes no statement that could be checked.
  if (figures.length === 0) return null
  const sum = parts.reduce<number | null>(
    (total, { value }) => (total === null || value === null ? null : total + value),
    0,
  )
  return {
    kind: 'partsAndWhole',
    id: `partsAndWhole/${indicator.id}/${whole.year}`,
    indicator: indicator.id,
    year: whole.year,
    outcome:
      sum === null
        ? 'unverifiable'
        : computeOutcome(
            [whole, ...figures],
            matchesPrinted(sum, whole.value, indicator.decimals) !== null,
          ),
    whole,
    parts,
    sum: sum === null ? null : roundTo(sum, SUM_DECIMALS),
  }
}

/**
 * The sum of exhaustive parts against their whole, for every year that states the whole and at least one
 * part. Parts printed in another power of ten are brought to the whole's.
 */
export function checkParts(dataset: RegionDataset): readonly PartsCheck[] {
  return [...dataset.seriesById.values()].flatMap((series) =>
    listReportedValues(series).flatMap(
      (whole) => buildCheck(dataset, series.indicator, whole) ?? [],
    ),
  )
}
