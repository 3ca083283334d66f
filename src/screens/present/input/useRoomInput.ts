import type { Dispatch } from 'react'
import type { Command, CustomKeys } from './keys'
import type { PresentationAction, PresentationState } from '../player/presentationState'
import { useFullScreenExit } from './useFullScreenLeft'
import { useGestures } from './useGestures'
import { useKeys } from './useKeys'
import { usePointer } from './usePointer'

type Heard = {
  readonly state: PresentationState
  readonly dispatch: Dispatch<PresentationAction>
  readonly learned: CustomKeys
  readonly onCommand: (command: Command) => void
  /** A digit of a slide's number. */
  readonly onDigit: (digit: string) => void
}

/** All that drives the room's screen: keys, mouse, finger, and the browser's own Esc. */
export function useRoomInput({ state, dispatch, learned, onCommand, onDigit }: Heard) {
  const { panel, blackout, detour, auto } = state
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
      return auto?.paused === false || blackout !== null || panel === 'grid'
    },
  )
  useFullScreenExit(() => {
    // The browser kept the Esc that was meant for these; the clicker test waits for a second one.
    if (panel === 'clicker') return
    if (panel !== null || blackout !== null || detour !== null) onCommand('escape')
  })
  return { pointer, gestures }
}
