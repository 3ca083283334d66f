import type { Catalog } from './catalog'
import type { Indicator } from './indicator'

/** What stands beside an indicator: before and after it in the catalogue, and in its own topic. */
export type RelatedIndicators = {
  readonly previous: Indicator | null
  readonly next: Indicator | null
  readonly sameTopic: readonly Indicator[]
}

/** The neighbours of an indicator of the catalogue; all empty for one that is not in it. */
export function findRelatedIndicators(
  { indicators }: Catalog,
  indicator: Indicator,
): RelatedIndicators {
  const place = indicators.findIndex(({ id }) => id === indicator.id)
  if (place < 0) return { previous: null, next: null, sameTopic: [] }
  return {
    previous: indicators[place - 1] ?? null,
    next: indicators[place + 1] ?? null,
    sameTopic: indicators.filter(
      ({ id, topic }) => topic === indicator.topic && id !== indicator.id,
    ),
  }
}
