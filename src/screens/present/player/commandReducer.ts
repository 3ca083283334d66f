import type { Command } from '../input/keys'
import { DEFAULT_AUTO_SECONDS, isSlide, type Curtain, type Panel, type StageState } from './presentationState'
import { goTo, paused, step } from './slideSteps'

/** What a command does to the presentation. Full screen, theme and windows are the screen's matter. */
export function commanded(before: StageState, command: Command): StageState {
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
      return curtained(state, command)
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

function toggled(state: StageState, panel: Panel): StageState {
  const shown = state.panel === panel ? null : panel
  // The overview is of the agenda: an answer would lie over it.
  const aside = shown === 'grid' ? null : state.aside
  return { ...state, panel: shown, aside, curtain: null, typed: '' }
}

function curtained(state: StageState, curtain: Curtain): StageState {
  return { ...state, curtain: state.curtain === curtain ? null : curtain, panel: null, typed: '' }
}

/** One layer a time, from the front; with nothing in front of the agenda comes the overview. */
function escaped(state: StageState): StageState {
  if (state.typed !== '') return { ...state, typed: '' }
  if (state.panel !== null) return { ...state, panel: null }
  if (state.curtain !== null) return { ...state, curtain: null }
  if (state.aside !== null) return { ...state, aside: null }
  return { ...state, panel: 'grid' }
}

function entered(state: StageState): StageState {
  if (state.typed === '') return state.panel === 'grid' ? { ...state, panel: null } : step(state, 1)
  const number = Number(state.typed)
  // No slide has this number: to stay surprises less than to go elsewhere.
  if (!isSlide(number, state.count)) return { ...state, typed: '' }
  return { ...goTo(state, number - 1), panel: null }
}

function autoToggled(state: StageState): StageState {
  const { auto } = state
  return {
    ...state,
    panel: null,
    curtain: null,
    typed: '',
    auto:
      auto === null
        ? { seconds: DEFAULT_AUTO_SECONDS, paused: false }
        : { ...auto, paused: !auto.paused },
  }
}
