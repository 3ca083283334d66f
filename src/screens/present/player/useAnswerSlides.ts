import { useMemo, useState } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { Theme } from '../../../theme/palette'
import type { Drawing } from '../slides/Slides'
import type { Detour } from './presentationState'
import type { Deck } from './useDeck'
import type { Size } from '../sync/useWindowSize'

type Wanted = {
  readonly deck: Deck
  readonly dataset: RegionDataset
  readonly screen: Size
  readonly theme: Theme
  readonly detour: Detour | null
}

export type AnswerSlides = {
  readonly drawings: readonly Drawing[]
  readonly setCandidate: (indicator: string | null) => void
}

/** The slides off the agenda: of the answer shown, or of the one that Enter would show, drawn in advance. */
export function useAnswerSlides({ deck, dataset, screen, theme, detour }: Wanted): AnswerSlides {
  const [candidate, setCandidate] = useState<string | null>(null)
  const indicator = detour?.indicator ?? candidate
  const drawings = useMemo(
    () =>
      (indicator === null ? [] : deck.listSlides(indicator)).map((slide, index, all): Drawing => ({
        slide,
        dataset,
        pair: deck.pair,
        screen,
        theme,
        place: { among: 'answer', at: index + 1, of: all.length },
      })),
    [deck, indicator, dataset, screen, theme],
  )
  return { drawings, setCandidate }
}
