import { useEffect, useMemo, useReducer, useState, type Dispatch } from 'react'
import { at } from '../../../domain/model/at'
import type { PresentSearch } from '../../../navigation/search/presentSearch'
import type { Slide } from '../deck/slide'
import type { Role, SharedPosition } from '../sync/speakerChannel'
import { useWindowSync } from '../sync/useWindowSync'
import {
  clampDetour,
  clampSlide,
  createPresentation,
  type Position,
  type PresentationAction,
  type PresentationState,
} from './presentationState'
import { presentationReducer } from './presentationReducer'
import type { Deck } from './useDeck'
import { useSlideInUrl, type ChangeSearch } from './useSlideInUrl'

/** Time to press Enter after the last digit of a slide number (ms). */
const DIGITS_EXPIRE = 4000

export type Presentation = {
  readonly state: PresentationState
  readonly dispatch: Dispatch<PresentationAction>
  /** The visible slide: of the agenda, or of an answer. */
  readonly slide: Slide
  /** The slide one step ahead; null at the end. */
  readonly next: Slide | null
  /** When the talk began, in milliseconds since 1970. */
  readonly began: number
  readonly restartClock: () => void
  /** Starts or pauses auto-play in the audience's window; false where no channel leads there. */
  readonly toggleAudienceAutoPlay: () => boolean
}

type PresentationOptions = {
  readonly deck: Deck
  readonly search: PresentSearch
  readonly change: ChangeSearch
  readonly role: Role
}

/** Other fonts may need fewer slides for a text: a page that does not exist becomes the first page. */
export function findSlide(slides: readonly Slide[], id: string | undefined): number {
  if (id === undefined) return -1
  const index = slides.findIndex((slide) => slide.id === id)
  return index >= 0 ? index : slides.findIndex((slide) => slide.id === id.replace(/\.\d+$/, ''))
}

/** The state of the presentation in this window, in sync with the URL and with other windows. */
export function usePresentation({ deck, search, change, role }: PresentationOptions): Presentation {
  const { slides } = deck
  const [state, dispatch] = useReducer(presentationReducer, null, () =>
    createPresentation(
      findSlide(slides, search.slide),
      slides.length,
      search.auto === undefined || role === 'speaker'
        ? null
        : { seconds: search.auto, paused: prefersReducedMotion() },
    ),
  )
  const [began, setBegan] = useState(() => Date.now())

  // Other data, years or languages make another deck: the slide stays if the new deck has it.
  const [known, setKnown] = useState(slides)
  if (known !== slides) {
    setKnown(slides)
    const index = findSlide(slides, known[state.at]?.id)
    dispatch({
      kind: 'deckChanged',
      count: slides.length,
      at: index < 0 ? state.at : index,
      answers: state.detour === null ? 0 : deck.listSlides(state.detour.indicator).length,
    })
  }

  const { detour, blackout } = state
  // Clamped, because a shorter deck is rendered once before the state follows.
  const current = at(slides, clampSlide(state.at, slides.length))
  const answers = useMemo(
    () => (detour === null ? [] : deck.listSlides(detour.indicator)),
    [deck, detour],
  )
  const { id } = current

  const position = useMemo<SharedPosition>(
    () => ({ slide: id, detour, blackout, began }),
    [id, detour, blackout, began],
  )
  const isPlaying = state.auto !== null && !state.auto.paused
  const toggleAudienceAutoPlay = useWindowSync({
    deck: [search.region, search.version, search.years, search.items].join(' '),
    role,
    position,
    auto: state.auto === null ? 'none' : isPlaying ? 'playing' : 'paused',
    onFollow: (other) => {
      setBegan(other.began)
      const found = findSlide(slides, other.slide)
      const index = found < 0 ? state.at : found
      // A window in another language may have a different number of slides for the answer.
      const count = other.detour === null ? 0 : deck.listSlides(other.detour.indicator).length
      const followed: Position = {
        at: index,
        detour: clampDetour(other.detour, count),
        blackout: other.blackout,
      }
      if (!isSamePosition(followed, state))
        dispatch({ kind: 'positionReceived', position: followed })
      return { ...other, slide: at(slides, index).id, detour: followed.detour }
    },
    onAutoPlay: () => {
      if (role === 'audience') dispatch({ kind: 'command', command: 'autoPlay' })
    },
  })
  useSlideInUrl({
    // Each URL change leaves a few bytes in the browser's history, which a kiosk would collect for days.
    slide: isPlaying ? null : state.at === 0 ? undefined : id,
    auto: state.auto?.seconds,
    search,
    change,
    onNavigate: (slide) =>
      dispatch({ kind: 'slideChosen', at: Math.max(0, findSlide(slides, slide)) }),
  })

  useEffect(() => {
    if (state.typed === '') return undefined
    const timer = window.setTimeout(() => dispatch({ kind: 'digitsTimedOut' }), DIGITS_EXPIRE)
    return () => window.clearTimeout(timer)
  }, [state.typed])

  return {
    state,
    dispatch,
    slide: detour === null ? current : (answers[detour.at] ?? current),
    next: detour === null ? (slides[state.at + 1] ?? null) : (answers[detour.at + 1] ?? current),
    began,
    restartClock: () => setBegan(Date.now()),
    toggleAudienceAutoPlay,
  }
}

function isSamePosition(position: Position, state: PresentationState): boolean {
  return (
    position.at === state.at &&
    position.blackout === state.blackout &&
    JSON.stringify(position.detour) === JSON.stringify(state.detour)
  )
}

/** Users with reduced motion start auto-play themselves. */
function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
