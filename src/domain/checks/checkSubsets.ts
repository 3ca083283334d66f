import type { SubsetCheck } from './check'
import { computeOutcome } from './checkOutcome'
import { type Indicator, rescale } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import { listReportedValues } from '../model/series'
import { findObservation, type RegionDataset } from '../model/regionDataset'

function buildCheck(
  dataset: RegionDataset,
  indicator: Indicator,
  part: ReportedValue,
): SubsetCheck | null {
  if (indicator.subsetOf === null) return null
  const around = dataset.indicatorById.get(indicator.subsetOf)
  const whole = findObservation(dataset, indicator.subsetOf, part.year)
  if (around === undefined || whole?.kind !== 'reported') return null
  return {
    kind: 'subset',
    id: `subset/${indicator.id}/${part.year}`,
    indicator: indicator.id,
    year: part.year,
    outcome: computeOutcome([whole, part], rescale(part.value, indicator, around) <= whole.value),
    whole,
    part,
  }
}

/** Every "of which" (其中) against its whole, which it may equal but not exceed; years that state both. */
export function checkSubsets(dataset: RegionDataset): readonly SubsetCheck[] {
  return [...dataset.seriesById.values()].flatMap((series) =>
    listReportedValues(series).flatMap((part) => buildCheck(dataset, series.indicator, part) ?? []),
  )
}
