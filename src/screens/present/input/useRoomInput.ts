import type { Dispatch } from 'react'
import type { Command, Learned } from './keys'
import type { StageAction, StageState } from '../player/presentationState'
import { useFullScreenLeft } from './useFullScreenLeft'
import { useGestures } from './useGestures'
import { useKeys } from './useKeys'
import { usePointer } from './usePointer'

type Heard = {
  readonly state: StageState
  readonly dispatch: Dispatch<StageAction>
  readonly learned: Learned
  readonly onCommand: (command: Command) => void
  /** A digit of a slide's number. */
  readonly onDigit: (digit: string) => void
}

/** All that drives the room's screen: keys, mouse, finger, and the browser's own Esc. */
export function useRoomInput({ state, dispatch, learned, onCommand, onDigit }: Heard) {
  const { panel, curtain, aside, auto } = state
  const pointer = usePointer()
  useKeys({
    learned,
    deaf: panel === 'clicker',
    onMeaning: (meaning) => {
      pointer.rest()
      if (meaning.kind === 'digit') onDigit(meaning.digit)
      else onCommand(meaning.command)
    },
    onOther: (key) => {
      dispatch({ kind: 'touched' })
      // Who walks by Tab must see where to.
      if (key === 'Tab') pointer.call('tab')
    },
  })
  const gestures = useGestures(
    (gesture) => (gesture === 'controls' ? pointer.call('touch') : onCommand(gesture)),
    () => {
      dispatch({ kind: 'touched' })
      // A gap between the small slides of the overview is none of them.
      return auto?.paused === false || curtain !== null || panel === 'grid'
    },
  )
  useFullScreenLeft(() => {
    // The browser kept the Esc that was meant for these; the clicker test waits for a second one.
    if (panel === 'clicker') return
    if (panel !== null || curtain !== null || aside !== null) onCommand('escape')
  })
  return { pointer, gestures }
}
