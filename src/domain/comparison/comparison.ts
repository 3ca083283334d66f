import { computeChange, computeDifference, type Change, type Difference } from './change'
import { listCautions, type Caution } from '../checks/cautions'
import { findRateTerms, type RateTerms } from '../checks/checkIndex'
import type { ChanceEvidence } from './chance'
import { findComparability, type Comparability } from './comparability'
import { assessComparability, isExactWholeYear, listComparableFigures } from './comparableFigures'
import { findExactTerms, isShareOf } from '../model/exactness'
import type { Event } from '../model/catalog'
import type { Indicator } from '../model/indicator'
import { computeInterval, type Interval } from '../statistics/interval'
import {
  buildMissingValue,
  type MissingValue,
  type Observation,
  type ReportedValue,
} from '../model/observation'
import { computeStage, type Stage } from './stage'
import { computeYearLimits, type YearLimits } from './yearLimits'
import { findObservation, type RegionDataset } from '../model/regionDataset'

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
  /** Cautions between the first and the last of `comparableYears`, oldest first. */
  readonly spanEvents: readonly Event[]
  /** Null for fewer than five comparable years, and where chance is no matter. */
  readonly limits: YearLimits | null
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

/** Compares two observations of an indicator; `evidence` is what else is known of its chance variation. */
export function compareObservations(
  indicator: Indicator,
  from: Observation,
  to: Observation,
  comparability: Comparability,
  evidence?: ChanceEvidence,
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
    change: computeChange(indicator, from, to, evidence),
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
  const comparable = listComparableFigures(dataset, indicator, toYear)
  const fromExact = findExactTerms(dataset, indicator, fromYear)
  const toExact = findExactTerms(dataset, indicator, toYear)
  const evidence = {
    terms: fromExact === null || toExact === null ? null : { from: fromExact, to: toExact },
    ...findEarlier(dataset, indicator, comparable, toYear),
  }
  const comparability = assessComparability(dataset, indicator, fromYear, toYear)
  const outcome = compareObservations(indicator, from, to, comparability, evidence)
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
    comparableYears: comparable.map(({ year }) => year),
    stage: computeStage(indicator, comparable),
    spanEvents: findSpanEvents(dataset, indicator, comparable),
    limits: computeYearLimits(indicator, comparable, toYear),
  }
}

/** What the comparable years before the later one show of an indicator's own variation. */
function findEarlier(
  dataset: RegionDataset,
  indicator: Indicator,
  comparable: readonly ReportedValue[],
  toYear: number,
): Pick<ChanceEvidence, 'earlierValues' | 'earlierTerms'> {
  const earlier = comparable.filter((figure) => figure.year < toYear && isExactWholeYear(figure))
  return {
    earlierValues: earlier.map(({ value }) => value),
    earlierTerms: earlier.flatMap((figure) => {
      const terms = findExactTerms(dataset, indicator, figure.year)
      return terms !== null && isShareOf(figure, terms) ? [terms] : []
    }),
  }
}

/** The cautions that touch a run or a trend of these years. */
function findSpanEvents(
  { catalog }: RegionDataset,
  indicator: Indicator,
  comparable: readonly ReportedValue[],
): readonly Event[] {
  const first = comparable[0]?.year
  const last = comparable[comparable.length - 1]?.year
  if (first === undefined || last === undefined) return []
  const comparability = findComparability(catalog.events, indicator, first, last)
  return comparability.kind === 'caution' ? comparability.events : []
}
