import type { AUTO_SECONDS } from '../../../navigation/search/presentSearch'
import type { Command } from '../input/keys'

/** Seconds for which auto-play shows a slide, as the address says them. */
export type AutoSeconds = (typeof AUTO_SECONDS)[number]

export const DEFAULT_AUTO_SECONDS: AutoSeconds = '30'

/** What lies over the slides. */
export type Panel = 'grid' | 'help' | 'answer' | 'clicker' | 'room'

export type Blackout = 'black' | 'white'

/** The slides of an indicator shown in answer to a question; `at` counts from 0. */
export type Detour = { readonly indicator: string; readonly at: number; readonly of: number }

/** The course of a presentation; which slides there are is not its matter. */
export type PresentationState = {
  /** How many slides; `at` counts from 0 and stays on the agenda. */
  readonly count: number
  readonly at: number
  /** While it stands the agenda's slide waits. */
  readonly detour: Detour | null
  readonly blackout: Blackout | null
  readonly panel: Panel | null
  /** Digits of a slide's number, before Enter. */
  readonly typed: string
  readonly auto: { readonly seconds: AutoSeconds; readonly paused: boolean } | null
}

/** What two windows in step share. */
export type Position = Pick<PresentationState, 'at' | 'detour' | 'blackout'>

export type PresentationAction =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'digit'; readonly digit: string }
  /** No Enter followed the digits. */
  | { readonly kind: 'digitsForgotten' }
  | { readonly kind: 'wentTo'; readonly at: number }
  | { readonly kind: 'answered'; readonly indicator: string; readonly slides: number }
  | { readonly kind: 'opened'; readonly panel: Panel }
  | { readonly kind: 'closed' }
  /** Auto-play's time for the next slide. */
  | { readonly kind: 'beat' }
  /** Someone touched the screen or pressed a key without a meaning. */
  | { readonly kind: 'touched' }
  | { readonly kind: 'autoChosen'; readonly seconds: AutoSeconds | null }
  | {
      readonly kind: 'deckChanged'
      readonly count: number
      readonly at: number
      /** How many slides the new deck has for the answer that is shown. */
      readonly answers: number
    }
  | { readonly kind: 'followed'; readonly position: Position }

/** A number brought among `count` slides; an empty deck holds 0. */
export function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at))
}

/** An answer brought among the slides that this window has for it; none where it has none. */
export function detourWithin(detour: Detour | null, count: number): Detour | null {
  if (detour === null || count === 0) return null
  return { ...detour, at: within(detour.at, count), of: count }
}

/** Whether one of `count` slides has this number, counting from 1. */
export function isSlide(number: number, count: number): boolean {
  return number >= 1 && number <= count
}

/** A presentation before anything is pressed. */
export function presentationAt(
  at: number,
  count: number,
  auto: PresentationState['auto'],
): PresentationState {
  return {
    count,
    at: within(at, count),
    detour: null,
    blackout: null,
    panel: null,
    typed: '',
    auto,
  }
}
