import { useMemo, useState } from 'react'
import type { World } from '../../../domain/model/regionDataset'
import type { Theme } from '../../../theme/palette'
import type { Drawing } from '../slides/Slides'
import type { Aside } from './presentationState'
import type { Deck } from './useDeck'
import type { Size } from '../sync/useWindowSize'

type Wanted = {
  readonly deck: Deck
  readonly world: World
  readonly screen: Size
  readonly theme: Theme
  readonly aside: Aside | null
}

export type AnswerSlides = {
  readonly drawings: readonly Drawing[]
  readonly setCandidate: (indicator: string | null) => void
}

/** The slides off the agenda: of the answer shown, or of the one that Enter would show, drawn in advance. */
export function useAnswerSlides({ deck, world, screen, theme, aside }: Wanted): AnswerSlides {
  const [candidate, setCandidate] = useState<string | null>(null)
  const indicator = aside?.indicator ?? candidate
  const drawings = useMemo(
    () =>
      (indicator === null ? [] : deck.slidesOf(indicator)).map((slide, index, all): Drawing => ({
        slide,
        world,
        pair: deck.pair,
        screen,
        theme,
        place: { among: 'answer', at: index + 1, of: all.length },
      })),
    [deck, indicator, world, screen, theme],
  )
  return { drawings, setCandidate }
}
