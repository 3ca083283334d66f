import type { Catalog, Region } from './catalog'
import type { Indicator } from './indicator'
import type { Observation } from './observation'
import { buildSeries, listYears, type Series } from './series'

/** The two sides of a rate, as stated for one year. */
export type RatioTerms = { readonly numerator: number; readonly denominator: number }

/** Everything known of one region: the catalogue and every indicator's series over the same years. */
export type RegionDataset = {
  readonly catalog: Catalog
  readonly place: Region
  /** Consecutive, ascending; empty where nothing is observed. */
  readonly years: readonly number[]
  readonly indicatorById: ReadonlyMap<string, Indicator>
  readonly seriesById: ReadonlyMap<string, Series>
}

/** Builds the series of every indicator of the catalogue once, in the catalogue's order. */
export function buildRegionDataset(
  catalog: Catalog,
  place: Region,
  observations: readonly Observation[],
): RegionDataset {
  const here = observations.filter((observation) => observation.region === place.code)
  const years = listYears(here)
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
        buildSeries(indicator, place.code, byIndicator.get(indicator.id) ?? [], years),
      ]),
    ),
  }
}

/** The observation of an indicator in a year, or null where either is unknown to the world. */
export function findObservation(
  dataset: RegionDataset,
  indicatorId: string,
  year: number,
): Observation | null {
  const points = dataset.seriesById.get(indicatorId)?.points
  const first = dataset.years[0]
  if (points === undefined || first === undefined) return null
  return points[year - first] ?? null
}

/** Numerator and denominator of a rate in a year; null where it has none or one of them is missing. */
export function findRatioTerms(
  dataset: RegionDataset,
  indicator: Indicator,
  year: number,
): RatioTerms | null {
  if (indicator.ratio === null) return null
  const numerator = findObservation(dataset, indicator.ratio.numerator, year)
  const denominator = findObservation(dataset, indicator.ratio.denominator, year)
  if (numerator?.kind !== 'stated' || denominator?.kind !== 'stated') return null
  return { numerator: numerator.value, denominator: denominator.value }
}
