import type { Check } from '../../../domain/checks/check'
import { buildIndicatorSlides } from './indicatorSlides'
import { buildKeyFigureSlides } from './keyFigureSlides'
import { buildLimitSlides } from './limitSlides'
import { buildPartsSlides } from './partsSlides'
import type { CoverSlide, Slide } from './slide'
import { listUnits, type DeckContext } from './slideContext'
import { buildSourceSlides } from './sourceSlides'

export type DeckOptions = DeckContext & {
  /** Indicators beyond the core ones; unknown and repeated ids are ignored. */
  readonly items: readonly string[]
  /** All checks of the dataset. */
  readonly checks: readonly Check[]
  /** The title on the cover: the dashboard's title in the settings. */
  readonly title: string
}

/**
 * The agenda: every slide of the presentation, in order. Texts are split for the narrowest screen (4:3)
 * with the fonts of this machine, so that windows of different sizes have the same slides.
 */
export function buildDeck(deck: DeckOptions): readonly Slide[] {
  const { dataset, checks } = deck
  const known = (ids: readonly string[]) => ids.filter((id) => dataset.indicatorById.has(id))
  const core = [...new Set(known(dataset.coreIds))]
  const chosen = [...new Set(known(deck.items))].filter((id) => !core.includes(id))
  const listed = [...core, ...chosen]
  const cover: CoverSlide = {
    kind: 'cover',
    id: 'cover',
    indicators: listed,
    units: listUnits(listed, deck),
    part: null,
    title: deck.title,
  }
  return [
    cover,
    ...buildKeyFigureSlides(core, deck, checks),
    ...listed.flatMap((id) => listSlides(id, deck)),
    ...buildLimitSlides(listed, checks, deck),
    ...buildSourceSlides(listed, deck),
  ]
}

/**
 * The slides of one indicator, on the agenda or not: the answer mode can show any. Only core indicators
 * include the other figures of their topic, because those topics are small.
 */
export function listSlides(id: string, deck: DeckOptions): readonly Slide[] {
  const isCore = deck.dataset.coreIds.some((core) => core === id)
  return [...buildIndicatorSlides(id, deck, deck.checks), ...buildPartsSlides(id, deck, isCore)]
}
