import { within, type PresentationState } from './presentationState'

/** Auto-play stands still; a presentation without it stays as it is. */
export function paused(state: PresentationState): PresentationState {
  return state.auto === null || state.auto.paused
    ? state
    : { ...state, auto: { ...state.auto, paused: true } }
}

/** A slide of the agenda, with nothing before it. */
export function goTo(state: PresentationState, at: number): PresentationState {
  return { ...state, at: within(at, state.count), detour: null, blackout: null, typed: '' }
}

/**
 * One step on or back. What hides the slide goes first: a step that nobody saw would lose a slide.
 * Either direction leads from the last slide of an answer back to the agenda's slide, since a clicker has no Esc.
 */
export function step(state: PresentationState, by: 1 | -1): PresentationState {
  if (state.panel !== null && state.panel !== 'grid') return { ...state, panel: null, typed: '' }
  if (state.blackout !== null) return { ...state, blackout: null, typed: '' }
  const { detour } = state
  if (detour === null) return goTo(state, state.at + by)
  const at = detour.at + by
  return { ...state, detour: at < 0 || at >= detour.of ? null : { ...detour, at }, typed: '' }
}
