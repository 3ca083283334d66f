import { useMemo, useState } from 'react'
import type { SlideViewProps } from '../slides/SlideView'
import type { Detour } from './presentationState'
import { buildSlideProps, type SlideOptions } from './useAgendaSlides'

export type AnswerSlides = {
  readonly slides: readonly SlideViewProps[]
  readonly setCandidate: (indicator: string | null) => void
}

/** Slides off the agenda: of the current answer, or of the candidate that Enter would choose, rendered in advance. */
export function useAnswerSlides(
  { deck, dataset, screen, theme }: SlideOptions,
  detour: Detour | null,
): AnswerSlides {
  const [candidate, setCandidate] = useState<string | null>(null)
  const indicator = detour?.indicator ?? candidate
  const slides = useMemo(
    () =>
      indicator === null
        ? []
        : buildSlideProps(deck.listSlides(indicator), 'answer', { deck, dataset, screen, theme }),
    [deck, indicator, dataset, screen, theme],
  )
  return { slides, setCandidate }
}
