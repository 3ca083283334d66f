import type { Command } from '../input/keys'
import {
  clampDetour,
  clampSlide,
  DEFAULT_AUTO_SECONDS,
  goTo,
  isSlideNumber,
  pause,
  step,
  type Blackout,
  type Panel,
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

/** Applies a command. Full screen, theme and windows are not state: `useCommands` handles them. */
function applyCommand(before: PresentationState, command: Command): PresentationState {
  if (command === 'autoPlay') return toggleAutoPlay(before)
  const state = pause(before)
  switch (command) {
    case 'next':
      return step(state, 1)
    case 'back':
      return step(state, -1)
    case 'first':
      return goTo(state, 0)
    case 'last':
      return goTo(state, state.count - 1)
    case 'enter':
      return confirmNumber(state)
    case 'escape':
      // Escape that pauses auto-play does nothing else.
      return state === before ? closeTopLayer(state) : state
    case 'black':
    case 'white':
      return toggleBlackout(state, command)
    case 'grid':
    case 'help':
    case 'answer':
      return togglePanel(state, command)
    case 'fullScreen':
    case 'dark':
    case 'speaker':
      return state
  }
}

function togglePanel(state: PresentationState, panel: Panel): PresentationState {
  const next = state.panel === panel ? null : panel
  // The grid shows the agenda; an answer would cover it.
  const detour = next === 'grid' ? null : state.detour
  return { ...state, panel: next, detour, blackout: null, typed: '' }
}

function toggleBlackout(state: PresentationState, blackout: Blackout): PresentationState {
  return {
    ...state,
    blackout: state.blackout === blackout ? null : blackout,
    panel: null,
    typed: '',
  }
}

/** Closes one layer at a time, from the front; opens the grid where nothing is left to close. */
function closeTopLayer(state: PresentationState): PresentationState {
  if (state.typed !== '') return { ...state, typed: '' }
  if (state.panel !== null) return { ...state, panel: null }
  if (state.blackout !== null) return { ...state, blackout: null }
  if (state.detour !== null) return { ...state, detour: null }
  return { ...state, panel: 'grid' }
}

function confirmNumber(state: PresentationState): PresentationState {
  if (state.typed === '') return state.panel === 'grid' ? { ...state, panel: null } : step(state, 1)
  const number = Number(state.typed)
  // An unknown number changes nothing: staying surprises less than going elsewhere.
  if (!isSlideNumber(number, state.count)) return { ...state, typed: '' }
  return { ...goTo(state, number - 1), panel: null }
}

function toggleAutoPlay(state: PresentationState): PresentationState {
  const { auto } = state
  return {
    ...state,
    panel: null,
    blackout: null,
    typed: '',
    auto:
      auto === null
        ? { seconds: DEFAULT_AUTO_SECONDS, paused: false }
        : { ...auto, paused: !auto.paused },
  }
}
