import { changeBetween, type Change } from './change'
import { comparability, type Comparability } from './comparability'
import { exactSidesOf } from '../model/exactness'
import type { Indicator } from '../model/indicator'
import { intervalOf, type Interval } from '../statistics/interval'
import type { Missing, Observation, Stated } from '../model/observation'
import { statedPoints } from '../model/series'
import { runOf, stageOf, type Run, type Stage } from './stage'
import { mannKendall, type Trend } from '../statistics/trend'
import { pointOf, sidesOf, type Sides, type World } from '../model/regionDataset'

export type { Run, Stage } from './stage'

export type Outcome =
  /** The later year has no figure. */
  | { readonly kind: 'noFigure'; readonly to: Missing }
  /** The later year has a figure, the earlier one has none (or is the same year). */
  | { readonly kind: 'baseline'; readonly to: Stated; readonly from: Missing | null }
  /** A break lies between the two: levels and difference may be told, no percentage and no verdict. */
  | { readonly kind: 'notComparable'; readonly change: Change }
  | { readonly kind: 'change'; readonly change: Change }

/** What can be said of one indicator when two years are compared: sentences, cards and exports are made from it. */
export type Reading = {
  readonly indicator: Indicator
  readonly fromYear: number
  readonly toYear: number
  readonly from: Observation
  readonly to: Observation
  readonly fromInterval: Interval | null
  readonly toInterval: Interval | null
  readonly fromSides: Sides | null
  readonly toSides: Sides | null
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
function observationOf(world: World, indicator: Indicator, year: number): Observation {
  return (
    pointOf(world, indicator.id, year) ?? {
      kind: 'missing',
      indicator: indicator.id,
      region: world.place.code,
      year,
      period: null,
      notes: [],
      reason: 'notReported',
    }
  )
}

/**
 * What events and the figures themselves say of two years: a figure marked as a break (SDMX B) parts
 * its year from those before it even where no event is known, and then no event is named.
 */
function comparabilityOf(
  world: World,
  indicator: Indicator,
  fromYear: number,
  toYear: number,
): Comparability {
  const byEvents = comparability(world.catalog.events, indicator.topic, fromYear, toYear)
  if (byEvents.kind === 'notComparable') return byEvents
  const broken = statedUpTo(world, indicator, toYear).some(
    ({ year, status }) => status === 'break' && year > fromYear,
  )
  return broken ? { kind: 'notComparable', events: [] } : byEvents
}

function statedUpTo(world: World, indicator: Indicator, toYear: number): readonly Stated[] {
  const series = world.seriesById.get(indicator.id)
  return series === undefined ? [] : statedPoints(series).filter(({ year }) => year <= toYear)
}

function changeOf(world: World, indicator: Indicator, from: Stated, to: Stated): Change {
  const fromSides = exactSidesOf(world, indicator, from.year)
  const toSides = exactSidesOf(world, indicator, to.year)
  const sides =
    fromSides === null || toSides === null ? undefined : { from: fromSides, to: toSides }
  return changeBetween(indicator, from, to, sides)
}

function outcomeOf(
  world: World,
  indicator: Indicator,
  from: Observation,
  to: Observation,
  comparable: Comparability,
): Outcome {
  if (to.kind === 'missing') return { kind: 'noFigure', to }
  if (from.kind === 'missing') return { kind: 'baseline', to, from }
  if (from.year === to.year) return { kind: 'baseline', to, from: null }
  const change = changeOf(world, indicator, from, to)
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

/**
 * Reads one indicator in two years, the earlier first whichever order they are given in. Years beyond
 * the world's own hold missing observations. Throws on an indicator that the catalogue does not know:
 * ids are checked where they come in, so this is our own mistake.
 */
export function readingOf(
  world: World,
  indicatorId: string,
  fromYear: number,
  toYear: number,
): Reading {
  const indicator = world.indicatorById.get(indicatorId)
  if (indicator === undefined) throw new Error(`Unknown indicator: ${indicatorId}`)
  if (fromYear > toYear) return readingOf(world, indicatorId, toYear, fromYear)
  const from = observationOf(world, indicator, fromYear)
  const to = observationOf(world, indicator, toYear)
  const comparable = comparabilityOf(world, indicator, fromYear, toYear)
  const points = statedUpTo(world, indicator, toYear).filter(
    ({ year }) => comparabilityOf(world, indicator, year, toYear).kind !== 'notComparable',
  )
  const values = points.map(({ value }) => value)
  const stage = stageOf(points.length)
  return {
    indicator,
    fromYear,
    toYear,
    from,
    to,
    fromInterval: intervalOf(indicator, from, exactSidesOf(world, indicator, fromYear)),
    toInterval: intervalOf(indicator, to, exactSidesOf(world, indicator, toYear)),
    fromSides: sidesOf(world, indicator, fromYear),
    toSides: sidesOf(world, indicator, toYear),
    comparability: comparable,
    outcome: outcomeOf(world, indicator, from, to, comparable),
    comparableYears: points.map(({ year }) => year),
    stage,
    run: stage === 'run' ? runOf(values) : null,
    trend: stage === 'trend' ? mannKendall(values) : null,
  }
}
