import type { Catalog } from './catalog'
import type { IndicatorId } from './ids'
import type { Indicator } from './indicator'
import type { RegionDataset } from './regionDataset'

/** The previous and next indicator of the catalogue and the others of the topic. */
export type RelatedIndicators = {
  readonly previous: Indicator | null
  readonly next: Indicator | null
  readonly sameTopic: readonly Indicator[]
}

/** The related indicators; all empty for an unknown one. */
export function findRelatedIndicators(
  { indicators }: Catalog,
  indicator: Indicator,
): RelatedIndicators {
  const index = indicators.findIndex(({ id }) => id === indicator.id)
  if (index < 0) return { previous: null, next: null, sameTopic: [] }
  return {
    previous: indicators[index - 1] ?? null,
    next: indicators[index + 1] ?? null,
    sameTopic: indicators.filter(
      ({ id, topic }) => topic === indicator.topic && id !== indicator.id,
    ),
  }
}

/** Indicators in the catalogue's order, those of one topic together and of an unknown one last. */
export function sortByTopic(
  { catalog, topicById }: RegionDataset,
  ids: readonly string[],
): readonly IndicatorId[] {
  const wanted = new Set(ids)
  const chosen = catalog.indicators.filter(({ id }) => wanted.has(id))
  const topics = [...catalog.topics.map(({ id }) => id), null]
  return topics
    .flatMap((topic) =>
      chosen.filter((one) => (topicById.has(one.topic) ? one.topic : null) === topic),
    )
    .map(({ id }) => id)
}
