import type { Catalog } from './catalog'
import type { Indicator } from './indicator'

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
