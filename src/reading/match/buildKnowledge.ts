import type { Catalog } from '../../domain/model/catalog'
import type { Observation } from '../../domain/model/observation'
import type { Knowledge } from './knowledge'

/** The published data of a place; no observations where it has none. */
export type PublishedData = {
  /** Worded for the level of the place. */
  readonly catalog: Catalog
  readonly observations: readonly Observation[]
}

/**
 * What the reading of a year may know: the catalogue, and the newest figures of other years. The year's own
 * figures stay out, so that a published report is read as if it were new.
 */
export function buildKnowledge(
  { catalog, observations }: PublishedData,
  year: number | null,
): Knowledge {
  const yearOf = new Map(catalog.sources.map((source) => [source.id, source.year]))
  return {
    indicators: catalog.indicators,
    topics: catalog.topics,
    earlier: observations
      .flatMap((row) =>
        row.kind === 'reported' &&
        row.year !== year &&
        row.printed !== null &&
        yearOf.get(row.source) !== year
          ? [{ indicator: row.indicator, year: row.year, value: row.value, locator: row.locator }]
          : [],
      )
      .sort((a, b) => b.year - a.year),
  }
}
