import { within, type StageState } from './presentationState'

/** Auto-play stands still; a presentation without it stays as it is. */
export function paused(state: StageState): StageState {
  return state.auto === null || state.auto.paused
    ? state
    : { ...state, auto: { ...state.auto, paused: true } }
}

/** A slide of the agenda, with nothing before it. */
export function goTo(state: StageState, at: number): StageState {
  return { ...state, at: within(at, state.count), aside: null, curtain: null, typed: '' }
}

/**
 * One step on or back. What hides the slide goes first: a step that nobody saw would lose a slide.
 * Either direction leads from the last slide of an answer back to the agenda's slide, since a clicker has no Esc.
 */
export function step(state: StageState, by: 1 | -1): StageState {
  if (state.panel !== null && state.panel !== 'grid') return { ...state, panel: null, typed: '' }
  if (state.curtain !== null) return { ...state, curtain: null, typed: '' }
  const { aside } = state
  if (aside === null) return goTo(state, state.at + by)
  const at = aside.at + by
  return { ...state, aside: at < 0 || at >= aside.of ? null : { ...aside, at }, typed: '' }
}
