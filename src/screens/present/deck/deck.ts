import type { Check } from '../../../domain/checks/check'
import { indicatorSlides } from './indicatorSlides'
import { keyFigureSlides } from './keyFigureSlides'
import { limitSlides } from './limitSlides'
import { partsSlides } from './partsSlides'
import type { CoverSlide, Slide } from './slide'
import type { DeckContext } from './slideContext'
import { unitsOf } from './figureUnits'
import { sourceSlides } from './sourceSlides'

export type { Slide } from './slide'

export type DeckOf = DeckContext & {
  /** Indicators chosen beyond the core ones; unknown and repeated ids are passed over. */
  readonly items: readonly string[]
  /** All checks of the world. */
  readonly checks: readonly Check[]
  /** What the cover says: the dashboard's title in the settings. */
  readonly title: string
}

/**
 * The agenda: every slide of the presentation, in order. The same on every screen: what is split is
 * split for the narrowest one (4:3) with this machine's fonts, so that two windows of different size
 * show the same slide.
 */
export function buildDeck(deck: DeckOf): readonly Slide[] {
  const { dataset, checks } = deck
  const known = (ids: readonly string[]) => ids.filter((id) => dataset.indicatorById.has(id))
  const core = [...new Set(known(dataset.coreIds))]
  const chosen = [...new Set(known(deck.items))].filter((id) => !core.includes(id))
  const shown = [...core, ...chosen]
  const cover: CoverSlide = {
    kind: 'cover',
    id: 'cover',
    indicators: shown,
    units: unitsOf(shown, deck),
    part: null,
    title: deck.title,
  }
  return [
    cover,
    ...keyFigureSlides(core, deck, checks),
    ...shown.flatMap((id) => listSlides(id, deck)),
    ...limitSlides(shown, checks, deck),
    ...sourceSlides(shown, deck),
  ]
}

/**
 * The slides of one indicator, on the agenda or not: the answer mode shows those of any. What a report
 * tells beside an indicator belongs to core ones, whose topics are small.
 */
export function listSlides(id: string, deck: DeckOf): readonly Slide[] {
  const isCore = deck.dataset.coreIds.includes(id)
  return [...indicatorSlides(id, deck, deck.checks), ...partsSlides(id, deck, isCore)]
}
