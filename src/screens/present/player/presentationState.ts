import type { AUTO_SECONDS } from '../../../navigation/search/presentSearch'
import type { Command } from '../input/keys'

/** Seconds per slide in auto-play, as the URL writes them. */
export type AutoSeconds = (typeof AUTO_SECONDS)[number]

export const DEFAULT_AUTO_SECONDS: AutoSeconds = '30'

/** What covers the slides. */
export type Panel = 'grid' | 'help' | 'answer' | 'clicker' | 'backRow'

export type Blackout = 'black' | 'white'

/** The slides of an indicator that answer a question, off the agenda; `at` counts from 0. */
export type Detour = { readonly indicator: string; readonly at: number; readonly of: number }

/** Where a presentation is. The slides themselves are not part of the state. */
export type PresentationState = {
  /** Number of slides on the agenda; `at` counts them from 0. */
  readonly count: number
  readonly at: number
  /** During a detour `at` stays on the slide of the agenda. */
  readonly detour: Detour | null
  readonly blackout: Blackout | null
  readonly panel: Panel | null
  /** Digits of a slide number, before Enter. */
  readonly typed: string
  readonly auto: { readonly seconds: AutoSeconds; readonly paused: boolean } | null
}

/** The part of the state that windows share. */
export type Position = Pick<PresentationState, 'at' | 'detour' | 'blackout'>

export type PresentationAction =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'digit'; readonly digit: string }
  /** No Enter followed the digits. */
  | { readonly kind: 'digitsTimedOut' }
  | { readonly kind: 'slideChosen'; readonly at: number }
  | { readonly kind: 'answerChosen'; readonly indicator: string; readonly slides: number }
  | { readonly kind: 'panelOpened'; readonly panel: Panel }
  | { readonly kind: 'panelClosed' }
  /** Auto-play goes to the next slide. */
  | { readonly kind: 'tick' }
  /** A touch, or a key without a command. */
  | { readonly kind: 'interacted' }
  | { readonly kind: 'autoPlayChosen'; readonly seconds: AutoSeconds | null }
  | {
      readonly kind: 'deckChanged'
      readonly count: number
      readonly at: number
      /** Number of slides that the new deck has for the current answer. */
      readonly answers: number
    }
  | { readonly kind: 'positionReceived'; readonly position: Position }

/** An index within `count` slides; 0 for an empty deck. */
export function clampSlide(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at))
}

/** A detour within the slides that this window has for it; null where it has none. */
export function clampDetour(detour: Detour | null, count: number): Detour | null {
  if (detour === null || count === 0) return null
  return { ...detour, at: clampSlide(detour.at, count), of: count }
}

/** Whether a number, counted from 1, is one of `count` slides. */
export function isSlideNumber(number: number, count: number): boolean {
  return number >= 1 && number <= count
}

/** The initial state. */
export function createPresentation(
  at: number,
  count: number,
  auto: PresentationState['auto'],
): PresentationState {
  return {
    count,
    at: clampSlide(at, count),
    detour: null,
    blackout: null,
    panel: null,
    typed: '',
    auto,
  }
}

/** Pauses auto-play, if there is any. */
export function pause(state: PresentationState): PresentationState {
  return state.auto === null || state.auto.paused
    ? state
    : { ...state, auto: { ...state.auto, paused: true } }
}

/** Goes to a slide of the agenda and removes what covers it. */
export function goTo(state: PresentationState, at: number): PresentationState {
  return { ...state, at: clampSlide(at, state.count), detour: null, blackout: null, typed: '' }
}

/**
 * One step forward or back. What hides the slide is closed first: an unseen step would skip a slide.
 * A step past either end of an answer returns to the agenda, because a clicker has no Esc.
 */
export function step(state: PresentationState, by: 1 | -1): PresentationState {
  if (state.panel !== null && state.panel !== 'grid') return { ...state, panel: null, typed: '' }
  if (state.blackout !== null) return { ...state, blackout: null, typed: '' }
  const { detour } = state
  if (detour === null) return goTo(state, state.at + by)
  const at = detour.at + by
  return { ...state, detour: at < 0 || at >= detour.of ? null : { ...detour, at }, typed: '' }
}
