import type { RateCheck } from './check'
import { computeOutcome } from './checkOutcome'
import { type Indicator, rescale } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import { countPrintedDecimals, matchesPrinted } from '../statistics/rounding'
import { listReportedValues } from '../model/series'
import { findObservation, type RegionDataset } from '../model/regionDataset'

function buildCheck(
  dataset: RegionDataset,
  indicator: Indicator,
  rate: ReportedValue,
): RateCheck | null {
  const { ratio } = indicator
  if (ratio === null) return null
  const above = dataset.indicatorById.get(ratio.numerator)
  const below = dataset.indicatorById.get(ratio.denominator)
  const numerator = findObservation(dataset, ratio.numerator, rate.year)
  const denominator = findObservation(dataset, ratio.denominator, rate.year)
  if (above === undefined || below === undefined) return null
  if (numerator?.kind !== 'reported' || denominator?.kind !== 'reported') return null
  // Nothing divides by zero: there is no rate to hold the printed one against.
  if (denominator.value === 0) return null
  const terms = {
    numerator: rescale(numerator.value, above, below),
    denominator: denominator.value,
  }
  const computed = (100 * terms.numerator) / terms.denominator
  const match = matchesPrinted(computed, rate.value, countPrintedDecimals(rate.printed, rate.value))
  return {
    kind: 'rateAndTerms',
    id: `rateAndTerms/${indicator.id}/${rate.year}`,
    indicator: indicator.id,
    year: rate.year,
    outcome: computeOutcome([rate, numerator, denominator], match !== null),
    rate,
    ratio,
    terms,
    computed,
    truncated: match === 'cut',
  }
}

/** Every printed rate against 100 × numerator ÷ denominator; years that state all three. */
export function checkRates(dataset: RegionDataset): readonly RateCheck[] {
  return [...dataset.seriesById.values()].flatMap((series) =>
    listReportedValues(series).flatMap((rate) => buildCheck(dataset, series.indicator, rate) ?? []),
  )
}
