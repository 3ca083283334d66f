import { useEffect, useMemo, useReducer, useState, type Dispatch } from 'react'
import type { PresentSearch } from '../../../navigation/search/presentSearch'
import type { Slide } from '../deck/deck'
import type { Role, Standing } from '../sync/speakerChannel'
import {
  detourWithin,
  presentationAt,
  type PresentationAction,
  type PresentationState,
} from './presentationState'
import { presentationReducer } from './presentationReducer'
import { useSlideInUrl, type ChangeAddress } from './useSlideInUrl'
import type { Deck } from './useDeck'
import { useWindowSync } from '../sync/useWindowSync'

export type Stage = {
  readonly state: PresentationState
  readonly dispatch: Dispatch<PresentationAction>
  /** What is shown: the agenda's slide, or one in answer to a question. */
  readonly slide: Slide | null
  /** What one step on shows; null at the end. */
  readonly next: Slide | null
  readonly began: number
  readonly restartClock: () => void
  /** Lets the room's window play by itself, or pause: for the speaker's, which never does. False without a line to it. */
  readonly letRoomPlay: () => boolean
}

type Staged = {
  readonly deck: Deck
  readonly search: PresentSearch
  readonly change: ChangeAddress
  readonly role: Role
}

/** Where a slide stands. With other fonts its text may take fewer slides: then the first of them. */
function indexOf(slides: readonly Slide[], id: string | undefined): number {
  if (id === undefined) return -1
  const at = slides.findIndex((slide) => slide.id === id)
  return at >= 0 ? at : slides.findIndex((slide) => slide.id === id.replace(/\.\d+$/, ''))
}

/** The course of a presentation in this window, in step with its address and with other windows. */
export function usePresentation({ deck, search, change, role }: Staged): Stage {
  const { slides } = deck
  const [state, dispatch] = useReducer(presentationReducer, null, () =>
    presentationAt(
      indexOf(slides, search.slide),
      slides.length,
      search.auto === undefined || role === 'speaker'
        ? null
        : { seconds: search.auto, paused: isCalm() },
    ),
  )
  const [began, setBegan] = useState(() => Date.now())

  // Other figures, years or words may make another agenda: the slide stays if it is still on it.
  const [known, setKnown] = useState(slides)
  if (known !== slides) {
    setKnown(slides)
    const at = indexOf(slides, known[state.at]?.id)
    dispatch({
      kind: 'deckChanged',
      count: slides.length,
      at: at < 0 ? state.at : at,
      answers: state.detour === null ? 0 : deck.listSlides(state.detour.indicator).length,
    })
  }

  const { detour, blackout } = state
  const agenda = slides[state.at]
  const answers = useMemo(
    () => (detour === null ? [] : deck.listSlides(detour.indicator)),
    [deck, detour],
  )
  const id = agenda?.id ?? ''

  const standing = useMemo<Standing>(
    () => ({ slide: id, detour, blackout, began }),
    [id, detour, blackout, began],
  )
  const isPlaying = state.auto !== null && !state.auto.paused
  const letRoomPlay = useWindowSync({
    deck: [search.region, search.version, search.years, search.items].join(' '),
    role,
    at: standing,
    auto: state.auto === null ? 'none' : isPlaying ? 'playing' : 'paused',
    onFollow: (other) => {
      setBegan(other.began)
      const found = indexOf(slides, other.slide)
      const at = found < 0 ? state.at : found
      // Another language may part a slide in two where this one does not.
      const has = other.detour === null ? 0 : deck.listSlides(other.detour.indicator).length
      const position = { at, detour: detourWithin(other.detour, has), blackout: other.blackout }
      if (!isSamePosition(position, state)) dispatch({ kind: 'followed', position })
      return { ...other, slide: slides[at]?.id ?? '', detour: position.detour }
    },
    onAutoPlay: () => {
      if (role === 'room') dispatch({ kind: 'command', command: 'autoPlay' })
    },
  })
  useSlideInUrl({
    // Every address written leaves some bytes behind in the router and the browser: few, but for days.
    slide: isPlaying ? null : state.at === 0 ? undefined : id,
    auto: state.auto?.seconds,
    search,
    change,
    onWent: (slide) => dispatch({ kind: 'wentTo', at: Math.max(0, indexOf(slides, slide)) }),
  })

  useEffect(() => {
    if (state.typed === '') return undefined
    const timer = window.setTimeout(() => dispatch({ kind: 'digitsForgotten' }), 4000)
    return () => window.clearTimeout(timer)
  }, [state.typed])

  const shown = detour === null ? agenda : (answers[detour.at] ?? agenda)
  const further = detour === null ? slides[state.at + 1] : (answers[detour.at + 1] ?? agenda)
  return {
    state,
    dispatch,
    slide: shown ?? null,
    next: further ?? null,
    began,
    restartClock: () => setBegan(Date.now()),
    letRoomPlay,
  }
}

function isSamePosition(
  position: Pick<PresentationState, 'at' | 'detour' | 'blackout'>,
  state: PresentationState,
): boolean {
  return (
    position.at === state.at &&
    position.blackout === state.blackout &&
    JSON.stringify(position.detour) === JSON.stringify(state.detour)
  )
}

/** Whoever asked the system for less movement starts it by hand. */
function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
