import type { SubsetCheck } from './check'
import { computeOutcome } from './checkOutcome'
import type { Indicator } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import { rescale } from '../model/rescale'
import { statedPoints } from '../model/series'
import { findObservation, type RegionDataset } from '../model/regionDataset'

function checkOf(
  dataset: RegionDataset,
  indicator: Indicator,
  part: ReportedValue,
): SubsetCheck | null {
  if (indicator.subsetOf === null) return null
  const around = dataset.indicatorById.get(indicator.subsetOf)
  const whole = findObservation(dataset, indicator.subsetOf, part.year)
  if (around === undefined || whole?.kind !== 'stated') return null
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
export function subsetChecks(dataset: RegionDataset): readonly SubsetCheck[] {
  return [...dataset.seriesById.values()].flatMap((series) =>
    statedPoints(series).flatMap((part) => checkOf(dataset, series.indicator, part) ?? []),
  )
}
