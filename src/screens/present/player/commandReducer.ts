import type { Command } from '../input/keys'
import {
  DEFAULT_AUTO_SECONDS,
  isSlide,
  type Blackout,
  type Panel,
  type PresentationState,
} from './presentationState'
import { goTo, paused, step } from './slideSteps'

/** What a command does to the presentation. Full screen, theme and windows are the screen's matter. */
export function applyCommand(before: PresentationState, command: Command): PresentationState {
  if (command === 'autoPlay') return autoToggled(before)
  const state = paused(before)
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
      return entered(state)
    case 'escape':
      // Whoever wants to stop a running show does not ask for the overview.
      return state === before ? escaped(state) : state
    case 'black':
    case 'white':
      return blackedOut(state, command)
    case 'grid':
    case 'help':
    case 'answer':
      return toggled(state, command)
    case 'fullScreen':
    case 'dark':
    case 'speaker':
      return state
  }
}

function toggled(state: PresentationState, panel: Panel): PresentationState {
  const shown = state.panel === panel ? null : panel
  // The overview is of the agenda: an answer would lie over it.
  const detour = shown === 'grid' ? null : state.detour
  return { ...state, panel: shown, detour, blackout: null, typed: '' }
}

function blackedOut(state: PresentationState, blackout: Blackout): PresentationState {
  return {
    ...state,
    blackout: state.blackout === blackout ? null : blackout,
    panel: null,
    typed: '',
  }
}

/** One layer a time, from the front; with nothing in front of the agenda comes the overview. */
function escaped(state: PresentationState): PresentationState {
  if (state.typed !== '') return { ...state, typed: '' }
  if (state.panel !== null) return { ...state, panel: null }
  if (state.blackout !== null) return { ...state, blackout: null }
  if (state.detour !== null) return { ...state, detour: null }
  return { ...state, panel: 'grid' }
}

function entered(state: PresentationState): PresentationState {
  if (state.typed === '') return state.panel === 'grid' ? { ...state, panel: null } : step(state, 1)
  const number = Number(state.typed)
  // No slide has this number: to stay surprises less than to go elsewhere.
  if (!isSlide(number, state.count)) return { ...state, typed: '' }
  return { ...goTo(state, number - 1), panel: null }
}

function autoToggled(state: PresentationState): PresentationState {
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
