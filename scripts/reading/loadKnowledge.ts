import { buildResponses } from '../../mock-api/files/buildResponses'
import { dataOnDisk } from '../../mock-api/files/dataOnDisk'
import { readData } from '../../mock-api/files/readData'
import { toCatalog } from '../../src/data/schemas/catalog'
import { toObservation } from '../../src/data/schemas/observations'
import type { Catalog, Region } from '../../src/domain/model/catalog'
import { parseRegionCode } from '../../src/domain/model/ids'
import type { Observation } from '../../src/domain/model/observation'
import { wordForLevel } from '../../src/domain/places/levelWording'
import type { Knowledge } from '../../src/reading/match/knowledge'

/** The published data of a place, as the desk will have them from the API. */
export type Published = {
  /** Worded for the level of the place. */
  readonly catalog: Catalog
  /** Null for a place without data. */
  readonly region: Region | null
  readonly observations: readonly Observation[]
}

/** A place by its code, or the one that a title names. */
type Wanted = { readonly code: string | null; readonly title: string | null }

/** Reads the data files of a folder, for one place. Throws a `DataError` on mistakes in them. */
export function loadPublished(folder: string, wanted: Wanted): Published {
  const source = readData(dataOnDisk(folder))
  const { catalogAnswer, regionAnswer } = buildResponses(source)
  const named = source.regions.find(({ name }) => wanted.title?.includes(name.zh))
  const code = wanted.code ?? named?.code ?? null
  const catalog = toCatalog(catalogAnswer())
  const answer = code === null ? null : regionAnswer(code)
  if (answer === null) return { catalog, region: null, observations: [] }
  const region = { code: parseRegionCode(answer.region), name: answer.name }
  return {
    catalog: wordForLevel(catalog, region),
    region,
    observations: answer.observations.map(toObservation),
  }
}

/**
 * What the reading of a year may know: the catalogue, and the newest figures of other years. The year's own
 * figures stay out, so that a measurement on a published report measures the reading.
 */
export function buildKnowledge(
  { catalog, observations }: Published,
  year: number | null,
): Knowledge {
  return {
    indicators: catalog.indicators,
    topics: catalog.topics,
    earlier: observations
      .flatMap((row) =>
        row.kind === 'reported' &&
        row.year !== year &&
        row.printed !== null &&
        isOtherReport(row.source, year, catalog)
          ? [{ indicator: row.indicator, year: row.year, value: row.value, locator: row.locator }]
          : [],
      )
      .sort((a, b) => b.year - a.year),
  }
}

function isOtherReport(source: string, year: number | null, { sources }: Catalog): boolean {
  return sources.find(({ id }) => id === source)?.year !== year
}
