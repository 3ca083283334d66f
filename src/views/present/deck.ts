import type { Words } from '../../i18n/zh'
import type { Check } from '../../indicators/check'
import { checksTouching } from '../../indicators/checks'
import { readingOf } from '../../indicators/reading'
import type { World } from '../../indicators/world'
import type { YearPair } from '../../routes/years'
import type { Slide } from './slide'

export type { Slide } from './slide'

export type DeckOf = {
  readonly world: World
  readonly pair: YearPair
  /** Indicators chosen beyond the core ones; unknown and repeated ids are passed over. */
  readonly items: readonly string[]
  /** All checks of the world. */
  readonly checks: readonly Check[]
  readonly words: Words
  /** What the cover says: the dashboard's title in the settings. */
  readonly title: string
}

/**
 * The agenda: every slide of the presentation, in order. The same on every screen: what is split is
 * split for the narrowest one (4:3), so that two windows of different size show the same slide.
 */
export function deckOf(wish: DeckOf): readonly Slide[] {
  const { world } = wish
  const cores = world.catalog.topics.flatMap(({ core }) => (core === null ? [] : [core]))
  const ids = [...new Set([...cores, ...wish.items])].filter((id) => world.indicatorById.has(id))
  return [
    { kind: 'cover', id: 'cover', indicators: [], part: null, title: wish.title },
    ...ids.flatMap((id) => slidesOf(id, wish)),
  ]
}

/** The slides of one indicator, for the answer mode too: of any indicator, on the agenda or not. */
export function slidesOf(id: string, { world, pair, checks }: DeckOf): readonly Slide[] {
  return [
    {
      kind: 'indicator',
      id,
      indicators: [id],
      part: null,
      reading: readingOf(world, id, pair.from, pair.to),
      failed: checksTouching(checks, id).filter(({ outcome }) => outcome === 'failed'),
      shows: 'all',
    },
  ]
}
