import { buildIndicatorSlides } from './indicatorSlides'
import { buildKeyFigureSlides } from './keyFigureSlides'
import { buildPartsSlides } from './partsSlides'
import type { Slide } from './slide'
import { listUnits, type DeckContext } from './slideContext'
import { buildTextSlides } from './textSlides'

export type DeckOptions = DeckContext & {
  /** Indicators beyond the core ones; unknown and repeated ids are ignored. */
  readonly items: readonly string[]
  /** The title on the cover: the dashboard's title in the settings. */
  readonly title: string
}

/**
 * The agenda: every slide of the presentation, in order. Texts are split for the narrowest screen (4:3)
 * with the fonts of this machine, so that windows of different sizes have the same slides.
 */
export function buildDeck(deck: DeckOptions): readonly Slide[] {
  const { dataset } = deck
  const known = (ids: readonly string[]) => ids.filter((id) => dataset.indicatorById.has(id))
  const core = [...new Set(known(dataset.coreIds))]
  const chosen = [...new Set(known(deck.items))].filter((id) => !core.includes(id))
  const listed = [...core, ...chosen]
  const units = listUnits(listed, deck)
  return [
    { kind: 'cover', id: 'cover', indicators: listed, units, part: null, title: deck.title },
    ...buildKeyFigureSlides(core, deck),
    ...listed.flatMap((id) => listSlides(id, deck)),
    ...buildTextSlides(listed, deck),
  ]
}

/**
 * The slides of one indicator, on the agenda or not: the answer mode can show any. Only core indicators
 * include the other figures of their topic, because those topics are small.
 */
export function listSlides(id: string, deck: DeckOptions): readonly Slide[] {
  const isCore = deck.dataset.coreIds.some((core) => core === id)
  return [...buildIndicatorSlides(id, deck), ...buildPartsSlides(id, deck, isCore)]
}
