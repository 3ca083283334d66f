import { applyCommand } from './commandReducer'
import {
  clampDetour,
  clampSlide,
  goTo,
  pause,
  type PresentationAction,
  type PresentationState,
} from './presentationState'

/** Every change of a presentation's state, without clock or screen. */
export function presentationReducer(
  state: PresentationState,
  action: PresentationAction,
): PresentationState {
  switch (action.kind) {
    case 'command':
      return applyCommand(state, action.command)
    case 'digit':
      return { ...pause(state), typed: (state.typed + action.digit).slice(-3) }
    case 'digitsTimedOut':
      return { ...state, typed: '' }
    case 'slideChosen':
      return { ...goTo(pause(state), action.at), panel: null }
    case 'answerChosen':
      return {
        ...pause(state),
        detour: clampDetour({ indicator: action.indicator, at: 0, of: 0 }, action.slides),
        panel: null,
        blackout: null,
        typed: '',
      }
    case 'panelOpened':
      return { ...pause(state), panel: action.panel, blackout: null, typed: '' }
    case 'panelClosed':
      return { ...state, panel: null }
    case 'tick':
      return advance(state)
    case 'interacted':
      // Any key ends a blackout.
      return state.blackout === null ? pause(state) : { ...pause(state), blackout: null }
    case 'autoPlayChosen':
      // The panel closes, so that the playing slides are visible.
      return {
        ...state,
        panel: action.seconds === null ? state.panel : null,
        auto: action.seconds === null ? null : { seconds: action.seconds, paused: false },
      }
    case 'deckChanged':
      return {
        ...state,
        count: action.count,
        at: clampSlide(action.at, action.count),
        detour: clampDetour(state.detour, action.answers),
      }
    case 'positionReceived':
      return {
        ...pause(state),
        ...action.position,
        at: clampSlide(action.position.at, state.count),
        // An answer chosen in another window should be visible here.
        panel: action.position.detour !== null && state.panel === 'grid' ? null : state.panel,
      }
  }
}

function advance(state: PresentationState): PresentationState {
  if (state.auto === null || state.auto.paused || state.count === 0) return state
  return goTo(state, (state.at + 1) % state.count)
}
