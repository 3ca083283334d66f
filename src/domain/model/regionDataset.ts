import type { Catalog, Event, Region, Source, Topic } from './catalog'
import { resolveComparedYears, type YearPair } from './comparedYears'
import { wordForLevel } from '../places/levelWording'
import type { IndicatorId, SourceId, TopicId } from './ids'
import type { Indicator } from './indicator'
import { listPendingBetween, resolveEvents } from './localEvents'
import type { MissingValue, Observation } from './observation'
import { buildFindReason, buildSeries, listYears, type FindReason, type Series } from './series'

/** The reported numerator and denominator of a rate in one year. */
export type RatioTerms = { readonly numerator: number; readonly denominator: number }

/** One region's data: the catalogue and every indicator's series over the same years. */
export type RegionDataset = {
  /** Worded for the region's level, with its own dates of local events among the events. */
  readonly catalog: Catalog
  /** Local events whose date in this region is to be confirmed, once a year after their first is in. */
  readonly pendingEvents: readonly Event[]
  /** As the API gives it, for texts about places of other levels. */
  readonly wholeCatalog: Catalog
  readonly region: Region
  /** From the first to the last observation or report, ascending; empty without observations. */
  readonly years: readonly number[]
  /** The two years that are compared; null where no year is known. */
  readonly comparedYears: YearPair | null
  readonly topicById: ReadonlyMap<TopicId, Topic>
  readonly sourceById: ReadonlyMap<SourceId, Source>
  /** By any text: an id from an address becomes an indicator here, or is unknown. */
  readonly indicatorById: ReadonlyMap<string, Indicator>
  readonly seriesById: ReadonlyMap<string, Series>
  /** Why a figure without an observation is missing. */
  readonly findReason: FindReason
  /** The core indicators, topic by topic. */
  readonly coreIds: readonly IndicatorId[]
}

function mapById<Row extends { readonly id: unknown }>(
  rows: readonly Row[],
): ReadonlyMap<Row['id'], Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * Builds the series of every indicator once, in the catalogue's order; compares the last two years. Texts are
 * worded for the region's level.
 */
export function buildRegionDataset(
  wholeCatalog: Catalog,
  region: Region,
  observations: readonly Observation[],
): RegionDataset {
  const catalog = wordForLevel(wholeCatalog, region)
  const ofRegion = observations.filter((observation) => observation.region === region.code)
  const reports = catalog.sources.filter((source) => source.region === region.code)
  const years = ofRegion.length === 0 ? [] : listYears([...ofRegion, ...reports])
  const byIndicator = new Map<string, Observation[]>()
  for (const observation of ofRegion) {
    const rows = byIndicator.get(observation.indicator)
    if (rows === undefined) byIndicator.set(observation.indicator, [observation])
    else rows.push(observation)
  }
  const findReason = buildFindReason(catalog.sources)
  const { events, pending } = resolveEvents(catalog, region.code)
  const [first, last] = [years[0], years[years.length - 1]]
  return {
    catalog: events === catalog.events ? catalog : { ...catalog, events },
    pendingEvents:
      first === undefined || last === undefined ? [] : listPendingBetween(pending, first, last),
    wholeCatalog,
    region,
    years,
    comparedYears: resolveComparedYears(undefined, years),
    topicById: mapById(catalog.topics),
    sourceById: mapById(catalog.sources),
    indicatorById: mapById(catalog.indicators),
    seriesById: new Map(
      catalog.indicators.map((indicator) => [
        indicator.id,
        buildSeries(
          indicator,
          region.code,
          byIndicator.get(indicator.id) ?? [],
          years,
          // The contract has a row for each of these years.
          () => 'notReceived',
        ),
      ]),
    ),
    findReason,
    coreIds: listCoreIds(catalog),
  }
}

/** The figures whose rows the server did not send, indicator by indicator. */
export function listNotReceived({ seriesById }: RegionDataset): readonly MissingValue[] {
  return [...seriesById.values()].flatMap(({ points }) =>
    points.filter(
      (point): point is MissingValue => point.kind === 'missing' && point.reason === 'notReceived',
    ),
  )
}

/** The core indicators of a catalogue, topic by topic. */
export function listCoreIds({ topics }: Catalog): readonly IndicatorId[] {
  return topics.flatMap(({ core }) => (core === null ? [] : [core]))
}

/** The same dataset with the compared years that an address names: `2019-2020`. */
export function withComparedYears(
  dataset: RegionDataset,
  years: string | undefined,
): RegionDataset {
  const pair = resolveComparedYears(years, dataset.years)
  const { comparedYears } = dataset
  if (pair?.from === comparedYears?.from && pair?.to === comparedYears?.to) return dataset
  return { ...dataset, comparedYears: pair }
}

/** The observation of an indicator in a year; null where either is unknown. */
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
