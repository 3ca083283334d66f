import { changeBetween, type Change } from './change'
import { comparability, type Comparability } from './comparability'
import { exactSidesOf } from '../model/exactness'
import type { Indicator } from '../model/indicator'
import { computeInterval, type Interval } from '../statistics/interval'
import {
  buildMissingValue,
  type MissingValue,
  type Observation,
  type ReportedValue,
} from '../model/observation'
import { statedPoints } from '../model/series'
import { findRun, computeStage, type Run, type Stage } from './stage'
import { mannKendall, type Trend } from '../statistics/trend'
import {
  findObservation,
  findRatioTerms,
  type RatioTerms,
  type RegionDataset,
} from '../model/regionDataset'

export type { Run, Stage } from './stage'

export type Outcome =
  /** The later year has no figure. */
  | { readonly kind: 'noFigure'; readonly to: MissingValue }
  /** The later year has a figure, the earlier one has none (or is the same year). */
  | { readonly kind: 'baseline'; readonly to: ReportedValue; readonly from: MissingValue | null }
  /** A break lies between the two: levels and difference may be told, no percentage and no verdict. */
  | { readonly kind: 'notComparable'; readonly change: Change }
  | { readonly kind: 'change'; readonly change: Change }

/** What can be said of one indicator when two years are compared: sentences, cards and exports are made from it. */
export type Comparison = {
  readonly indicator: Indicator
  readonly fromYear: number
  readonly toYear: number
  readonly from: Observation
  readonly to: Observation
  readonly fromInterval: Interval | null
  readonly toInterval: Interval | null
  readonly fromSides: RatioTerms | null
  readonly toSides: RatioTerms | null
  readonly comparability: Comparability
  readonly outcome: Outcome
  /** Comparable stated years up to `toYear`, since the last break. */
  readonly comparableYears: readonly number[]
  /** Null where `comparableYears` is empty. */
  readonly stage: Stage | null
  /** At stage `run` only. */
  readonly run: Run | null
  /** At stage `trend` only. */
  readonly trend: Trend | null
}

/** A year that no observation speaks of is one that was not reported. */
function observationOf(dataset: RegionDataset, indicator: Indicator, year: number): Observation {
  return (
    findObservation(dataset, indicator.id, year) ??
    buildMissingValue({ indicator: indicator.id, region: dataset.region.code, year })
  )
}

/**
 * What events and the figures themselves say of two years: a figure marked as a break (SDMX B) parts
 * its year from those before it even where no event is known, and then no event is named.
 */
function comparabilityOf(
  dataset: RegionDataset,
  indicator: Indicator,
  fromYear: number,
  toYear: number,
): Comparability {
  const byEvents = comparability(dataset.catalog.events, indicator.topic, fromYear, toYear)
  if (byEvents.kind === 'notComparable') return byEvents
  const broken = statedUpTo(dataset, indicator, toYear).some(
    ({ year, status }) => status === 'break' && year > fromYear,
  )
  return broken ? { kind: 'notComparable', events: [] } : byEvents
}

function statedUpTo(
  dataset: RegionDataset,
  indicator: Indicator,
  toYear: number,
): readonly ReportedValue[] {
  const series = dataset.seriesById.get(indicator.id)
  return series === undefined ? [] : statedPoints(series).filter(({ year }) => year <= toYear)
}

function changeOf(
  dataset: RegionDataset,
  indicator: Indicator,
  from: ReportedValue,
  to: ReportedValue,
): Change {
  const fromSides = exactSidesOf(dataset, indicator, from.year)
  const toSides = exactSidesOf(dataset, indicator, to.year)
  const sides =
    fromSides === null || toSides === null ? undefined : { from: fromSides, to: toSides }
  return changeBetween(indicator, from, to, sides)
}

function computeOutcome(
  dataset: RegionDataset,
  indicator: Indicator,
  from: Observation,
  to: Observation,
  comparable: Comparability,
): Outcome {
  if (to.kind === 'missing') return { kind: 'noFigure', to }
  if (from.kind === 'missing') return { kind: 'baseline', to, from }
  if (from.year === to.year) return { kind: 'baseline', to, from: null }
  const change = changeOf(dataset, indicator, from, to)
  if (comparable.kind !== 'notComparable') return { kind: 'change', change }
  // Emptied here, so that no screen can tell of a percentage or a verdict across a break.
  const mute: Change = {
    ...change,
    relative: null,
    chance: { kind: 'untested' },
    verdict: 'neutral',
  }
  return { kind: 'notComparable', change: mute }
}

/** The indicators in the compared years of the dataset; none where no year is known. */
export function compareIndicators(
  dataset: RegionDataset,
  ids: readonly string[],
): readonly Comparison[] {
  const pair = dataset.comparedYears
  return pair === null ? [] : ids.map((id) => compareYears(dataset, id, pair.from, pair.to))
}

/**
 * Reads one indicator in two years, the earlier first whichever order they are given in. Years beyond
 * the world's own hold missing observations. Throws on an indicator that the catalogue does not know:
 * ids are checked where they come in, so this is our own mistake.
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
  const from = observationOf(dataset, indicator, fromYear)
  const to = observationOf(dataset, indicator, toYear)
  const comparable = comparabilityOf(dataset, indicator, fromYear, toYear)
  const points = statedUpTo(dataset, indicator, toYear).filter(
    ({ year }) => comparabilityOf(dataset, indicator, year, toYear).kind !== 'notComparable',
  )
  const values = points.map(({ value }) => value)
  const stage = computeStage(points.length)
  return {
    indicator,
    fromYear,
    toYear,
    from,
    to,
    fromInterval: computeInterval(indicator, from, exactSidesOf(dataset, indicator, fromYear)),
    toInterval: computeInterval(indicator, to, exactSidesOf(dataset, indicator, toYear)),
    fromSides: findRatioTerms(dataset, indicator, fromYear),
    toSides: findRatioTerms(dataset, indicator, toYear),
    comparability: comparable,
    outcome: computeOutcome(dataset, indicator, from, to, comparable),
    comparableYears: points.map(({ year }) => year),
    stage,
    run: stage === 'run' ? findRun(values) : null,
    trend: stage === 'trend' ? mannKendall(values) : null,
  }
}
