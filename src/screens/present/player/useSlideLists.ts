import { useMemo, useState } from 'react'
import type { Size } from '../../../charts/layout/box'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { Scheme } from '../../../theme/palette'
import type { Slide } from '../deck/slide'
import type { SlideViewProps } from '../slides/SlideView'
import type { Detour } from './presentationState'
import type { Deck } from './useDeck'
import { useIncrementalSlides } from './useIncrementalSlides'

/** What all slides of a window have in common. */
type SlideOptions = {
  readonly deck: Deck
  readonly dataset: RegionDataset
  readonly screen: Size
  readonly theme: Scheme
}

type AgendaSlides = {
  /** Every slide as it should be. */
  readonly slides: readonly SlideViewProps[]
  /** Every slide as far as it is rendered: null or out of date until its turn comes. */
  readonly rendered: readonly (SlideViewProps | null)[]
  /** All slides have been rendered once, so from now on there is always something to show. */
  readonly ready: boolean
}

/** The slides of the agenda, rendered one after another, the visible one first. */
export function useAgendaSlides(
  { deck, dataset, screen, theme }: SlideOptions,
  at: number,
): AgendaSlides {
  const slides = useMemo(
    () => buildSlideProps(deck.slides, 'agenda', { deck, dataset, screen, theme }),
    [deck, dataset, screen, theme],
  )
  const rendered = useIncrementalSlides(slides, at)
  const [ready, setReady] = useState(false)
  if (!ready && rendered.every((slide) => slide !== null)) setReady(true)
  return { slides, rendered, ready }
}

type AnswerSlides = {
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

function buildSlideProps(
  slides: readonly Slide[],
  list: SlideViewProps['list'],
  { deck, dataset, screen, theme }: SlideOptions,
): readonly SlideViewProps[] {
  return slides.map((slide, index) => ({
    slide,
    dataset,
    pair: deck.pair,
    messages: deck.messages,
    screen,
    theme,
    list,
    at: index + 1,
    of: slides.length,
  }))
}
