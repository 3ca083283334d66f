import { applyCommand } from './commandReducer'
import {
  detourWithin,
  within,
  type PresentationAction,
  type PresentationState,
} from './presentationState'
import { goTo, paused } from './slideSteps'

/** The whole course of a presentation, free of clock and screen. Equal states stay the same object. */
export function presentationReducer(
  state: PresentationState,
  action: PresentationAction,
): PresentationState {
  switch (action.kind) {
    case 'command':
      return applyCommand(state, action.command)
    case 'digit':
      return { ...paused(state), typed: (state.typed + action.digit).slice(-3) }
    case 'digitsForgotten':
      return { ...state, typed: '' }
    case 'wentTo':
      return { ...goTo(paused(state), action.at), panel: null }
    case 'answered':
      return {
        ...paused(state),
        detour: detourWithin({ indicator: action.indicator, at: 0, of: 0 }, action.slides),
        panel: null,
        blackout: null,
        typed: '',
      }
    case 'opened':
      return { ...paused(state), panel: action.panel, blackout: null, typed: '' }
    case 'closed':
      return { ...state, panel: null }
    case 'beat':
      return beaten(state)
    case 'touched':
      // Whoever presses anything before a black screen wants to see again.
      return state.blackout === null ? paused(state) : { ...paused(state), blackout: null }
    case 'autoChosen':
      // The slides that now change by themselves shall be seen.
      return {
        ...state,
        panel: action.seconds === null ? state.panel : null,
        auto: action.seconds === null ? null : { seconds: action.seconds, paused: false },
      }
    case 'deckChanged':
      return {
        ...state,
        count: action.count,
        at: within(action.at, action.count),
        detour: detourWithin(state.detour, action.answers),
      }
    case 'followed':
      return {
        ...paused(state),
        ...action.position,
        at: within(action.position.at, state.count),
        // An answer asked for elsewhere is what shall be seen now.
        panel: action.position.detour !== null && state.panel === 'grid' ? null : state.panel,
      }
  }
}

function beaten(state: PresentationState): PresentationState {
  if (state.auto === null || state.auto.paused || state.count === 0) return state
  return goTo(state, (state.at + 1) % state.count)
}
