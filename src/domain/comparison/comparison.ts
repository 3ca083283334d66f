import { computeChange, computeDifference, type Change, type Difference } from './change'
import { listCautions, type Caution } from '../checks/cautions'
import { findRateTerms, type RateTerms } from '../checks/checkIndex'
import { findComparability, type Comparability } from './comparability'
import { findExactTerms } from '../model/exactness'
import type { Indicator } from '../model/indicator'
import { computeInterval, type Interval } from '../statistics/interval'
import {
  buildMissingValue,
  type MissingValue,
  type Observation,
  type ReportedValue,
} from '../model/observation'
import { listReportedValues } from '../model/series'
import { computeStage, type Stage } from './stage'
import { findObservation, type RatioTerms, type RegionDataset } from '../model/regionDataset'

/** Whether the two years can be compared, by what they hold. */
export type Outcome =
  /** The later year has no figure. */
  | {
      readonly kind: 'noFigure'
      readonly from: Observation
      readonly to: MissingValue
      readonly comparability: Comparability
    }
  /** The earlier year has no figure. */
  | {
      readonly kind: 'baseline'
      readonly from: MissingValue
      readonly to: ReportedValue
      readonly comparability: Comparability
    }
  /** A year is compared with itself. */
  | {
      readonly kind: 'singleYear'
      readonly from: ReportedValue
      readonly to: ReportedValue
      readonly comparability: Comparability
    }
  /** A break lies between the two: levels and their difference, no percentage and no verdict. */
  | {
      readonly kind: 'notComparable'
      readonly from: ReportedValue
      readonly to: ReportedValue
      readonly comparability: Extract<Comparability, { kind: 'notComparable' }>
      readonly difference: Difference
    }
  | {
      readonly kind: 'change'
      readonly from: ReportedValue
      readonly to: ReportedValue
      readonly comparability: Exclude<Comparability, { kind: 'notComparable' }>
      readonly change: Change
    }

/** One indicator compared in two years: sentences, cards and exports are built from it. */
export type Comparison = Outcome & {
  readonly indicator: Indicator
  readonly fromYear: number
  readonly toYear: number
  readonly fromInterval: Interval | null
  readonly toInterval: Interval | null
  readonly fromTerms: RateTerms | null
  readonly toTerms: RateTerms | null
  /** What must be known before quoting it, gravest first. */
  readonly cautions: readonly Caution[]
  /** Comparable reported years up to `toYear`, since the last break. */
  readonly comparableYears: readonly number[]
  /** Null where `comparableYears` is empty. */
  readonly stage: Stage | null
}

/** Whether both years have a figure, comparable or not. */
export function hasDifference(
  comparison: Comparison,
): comparison is Extract<Comparison, { kind: 'change' | 'notComparable' }> {
  return comparison.kind === 'change' || comparison.kind === 'notComparable'
}

/** A year without an observation is missing by what reports are known. */
function findOrReportMissing(
  dataset: RegionDataset,
  indicator: Indicator,
  year: number,
): Observation {
  const region = dataset.region.code
  return (
    findObservation(dataset, indicator.id, year) ??
    buildMissingValue({ indicator: indicator.id, region, year }, dataset.findReason(region, year))
  )
}

/** Comparability by events and by figures marked as a break (SDMX B); a mark alone names no event. */
function assessComparability(
  dataset: RegionDataset,
  indicator: Indicator,
  reported: readonly ReportedValue[],
  fromYear: number,
  toYear: number,
): Comparability {
  const byEvents = findComparability(dataset.catalog.events, indicator.topic, fromYear, toYear)
  if (byEvents.kind === 'notComparable') return byEvents
  const broken = reported.some(
    ({ year, status }) => status === 'break' && year > fromYear && year <= toYear,
  )
  return broken ? { kind: 'notComparable', events: [] } : byEvents
}

function listReportedUpTo(
  dataset: RegionDataset,
  indicator: Indicator,
  toYear: number,
): readonly ReportedValue[] {
  const series = dataset.seriesById.get(indicator.id)
  return series === undefined ? [] : listReportedValues(series).filter(({ year }) => year <= toYear)
}

/** Compares two observations of an indicator; `terms` are those of a rate in both years, where known. */
export function compareObservations(
  indicator: Indicator,
  from: Observation,
  to: Observation,
  comparability: Comparability,
  terms?: { readonly from: RatioTerms; readonly to: RatioTerms },
): Outcome {
  if (to.kind === 'missing') return { kind: 'noFigure', from, to, comparability }
  if (from.kind === 'missing') return { kind: 'baseline', from, to, comparability }
  if (from.year === to.year) return { kind: 'singleYear', from, to, comparability }
  if (comparability.kind === 'notComparable')
    return {
      kind: 'notComparable',
      from,
      to,
      comparability,
      difference: computeDifference(from, to),
    }
  return {
    kind: 'change',
    from,
    to,
    comparability,
    change: computeChange(indicator, from, to, terms),
  }
}

/** The indicators in the dataset's compared years; none where no year is known. */
export function compareIndicators(
  dataset: RegionDataset,
  ids: readonly string[],
): readonly Comparison[] {
  const pair = dataset.comparedYears
  return pair === null ? [] : ids.map((id) => compareYears(dataset, id, pair.from, pair.to))
}

/**
 * Compares one indicator in two years, given in any order. Years beyond the dataset's own hold missing
 * observations. Throws on an unknown indicator: callers check ids.
 */
export function compareYears(
  dataset: RegionDataset,
  indicatorId: string,
  fromYear: number,
  toYear: number,
): Comparison {
  const indicator = dataset.indicatorById.get(indicatorId)
  if (indicator === undefined) throw new Error(`Unknown indicator: ${indicatorId}`)
  if (fromYear > toYear) return compareYears(dataset, indicatorId, toYear, fromYear)
  const from = findOrReportMissing(dataset, indicator, fromYear)
  const to = findOrReportMissing(dataset, indicator, toYear)
  const fromExact = findExactTerms(dataset, indicator, fromYear)
  const toExact = findExactTerms(dataset, indicator, toYear)
  const reported = listReportedUpTo(dataset, indicator, toYear)
  const compareWithLater = (year: number) =>
    assessComparability(dataset, indicator, reported, year, toYear)
  const points = reported.filter(({ year }) => compareWithLater(year).kind !== 'notComparable')
  const outcome = compareObservations(
    indicator,
    from,
    to,
    compareWithLater(fromYear),
    fromExact === null || toExact === null ? undefined : { from: fromExact, to: toExact },
  )
  return {
    ...outcome,
    indicator,
    fromYear,
    toYear,
    fromInterval: computeInterval(indicator, from, fromExact),
    toInterval: computeInterval(indicator, to, toExact),
    fromTerms: findRateTerms(dataset, indicatorId, fromYear),
    toTerms: findRateTerms(dataset, indicatorId, toYear),
    cautions: listCautions(dataset, indicator, outcome),
    comparableYears: points.map(({ year }) => year),
    stage: computeStage(points.map(({ value }) => value)),
  }
}
