import { useFullScreenExit } from './fullScreen'
import type { Dispatch } from 'react'
import type { Command } from './keys'
import type { PresentationAction, PresentationState } from '../player/presentationState'
import { useGestures } from './useGestures'
import { useKeys } from './useKeys'
import { usePointer } from './usePointer'

type AudienceInputOptions = {
  readonly state: PresentationState
  readonly dispatch: Dispatch<PresentationAction>
  readonly onCommand: (command: Command) => void
  /** A digit of a slide number. */
  readonly onDigit: (digit: string) => void
}

/** All input of the audience's window: keys, mouse, touch, and the browser's Esc in full screen. */
export function useAudienceInput({ state, dispatch, onCommand, onDigit }: AudienceInputOptions) {
  const { panel, blackout, detour, auto } = state
  const pointer = usePointer()
  useKeys({
    disabled: panel === 'clicker',
    onMeaning: (meaning) => {
      pointer.hide()
      if (meaning.kind === 'digit') onDigit(meaning.digit)
      else onCommand(meaning.command)
    },
    onOther: (key) => {
      dispatch({ kind: 'interacted' })
      // Keyboard users must see where the focus goes.
      if (key === 'Tab') pointer.wake('tab')
    },
  })
  const gestures = useGestures(
    (gesture) => (gesture === 'controls' ? pointer.wake('touch') : onCommand(gesture)),
    () => {
      dispatch({ kind: 'interacted' })
      // A click between the small slides of the overview chooses none.
      return auto?.paused === false || blackout !== null || panel === 'grid'
    },
  )
  useFullScreenExit(() => {
    // The browser took the Esc that should close the top layer; the clicker test needs two of them.
    if (panel === 'clicker') return
    if (panel !== null || blackout !== null || detour !== null) onCommand('escape')
  })
  return { pointer, gestures }
}
