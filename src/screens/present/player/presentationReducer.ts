import { commanded } from './commandReducer'
import { asideWithin, within, type StageAction, type StageState } from './presentationState'
import { goTo, paused } from './slideSteps'

/** The whole course of a presentation, free of clock and screen. Equal states stay the same object. */
export function stageReducer(state: StageState, action: StageAction): StageState {
  switch (action.kind) {
    case 'command':
      return commanded(state, action.command)
    case 'digit':
      return { ...paused(state), typed: (state.typed + action.digit).slice(-3) }
    case 'digitsForgotten':
      return { ...state, typed: '' }
    case 'wentTo':
      return { ...goTo(paused(state), action.at), panel: null }
    case 'answered':
      return {
        ...paused(state),
        aside: asideWithin({ indicator: action.indicator, at: 0, of: 0 }, action.slides),
        panel: null,
        curtain: null,
        typed: '',
      }
    case 'opened':
      return { ...paused(state), panel: action.panel, curtain: null, typed: '' }
    case 'closed':
      return { ...state, panel: null }
    case 'beat':
      return beaten(state)
    case 'touched':
      // Whoever presses anything before a black screen wants to see again.
      return state.curtain === null ? paused(state) : { ...paused(state), curtain: null }
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
        aside: asideWithin(state.aside, action.answers),
      }
    case 'followed':
      return {
        ...paused(state),
        ...action.position,
        at: within(action.position.at, state.count),
        // An answer asked for elsewhere is what shall be seen now.
        panel: action.position.aside !== null && state.panel === 'grid' ? null : state.panel,
      }
  }
}

function beaten(state: StageState): StageState {
  if (state.auto === null || state.auto.paused || state.count === 0) return state
  return goTo(state, (state.at + 1) % state.count)
}
