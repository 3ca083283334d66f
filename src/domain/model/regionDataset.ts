import type { Catalog, Region } from './catalog'
import type { Indicator } from './indicator'
import type { Observation } from './observation'
import { seriesOf, yearsOf, type Series } from './series'

/** The two sides of a rate, as stated for one year. */
export type Sides = { readonly numerator: number; readonly denominator: number }

/** Everything known of one region: the catalogue and every indicator's series over the same years. */
export type World = {
  readonly catalog: Catalog
  readonly place: Region
  /** Consecutive, ascending; empty where nothing is observed. */
  readonly years: readonly number[]
  readonly indicatorById: ReadonlyMap<string, Indicator>
  readonly seriesById: ReadonlyMap<string, Series>
}

/** Builds the series of every indicator of the catalogue once, in the catalogue's order. */
export function worldOf(
  catalog: Catalog,
  place: Region,
  observations: readonly Observation[],
): World {
  const here = observations.filter((observation) => observation.region === place.code)
  const years = yearsOf(here)
  const byIndicator = new Map<string, Observation[]>()
  for (const observation of here) {
    const rows = byIndicator.get(observation.indicator)
    if (rows === undefined) byIndicator.set(observation.indicator, [observation])
    else rows.push(observation)
  }
  return {
    catalog,
    place,
    years,
    indicatorById: new Map(catalog.indicators.map((indicator) => [indicator.id, indicator])),
    seriesById: new Map(
      catalog.indicators.map((indicator) => [
        indicator.id,
        seriesOf(indicator, place.code, byIndicator.get(indicator.id) ?? [], years),
      ]),
    ),
  }
}

/** The observation of an indicator in a year, or null where either is unknown to the world. */
export function pointOf(world: World, indicatorId: string, year: number): Observation | null {
  const points = world.seriesById.get(indicatorId)?.points
  const first = world.years[0]
  if (points === undefined || first === undefined) return null
  return points[year - first] ?? null
}

/** Numerator and denominator of a rate in a year; null where it has none or one of them is missing. */
export function sidesOf(world: World, indicator: Indicator, year: number): Sides | null {
  if (indicator.ratio === null) return null
  const numerator = pointOf(world, indicator.ratio.numerator, year)
  const denominator = pointOf(world, indicator.ratio.denominator, year)
  if (numerator?.kind !== 'stated' || denominator?.kind !== 'stated') return null
  return { numerator: numerator.value, denominator: denominator.value }
}
