import { useEffect, useState } from 'react'
import { blurControls } from './controlsFocus'

/** The mouse hides after so long without moving: a cursor left on a slide is in every photograph of it. */
const POINTER_HIDES_MS = 3000
/** Whoever walks by Tab reads each control before pressing it. */
const WALK_ENDS_MS = 10_000

type Pointer = {
  /** The pointer, and with it the controls, are wanted now. */
  readonly awake: boolean
  /** Shows them as the mouse does; for a walk by Tab they stay longer. */
  readonly call: (by: 'touch' | 'tab') => void
  /** They are in the way. */
  readonly rest: () => void
}

/** Whether the pointer is wanted; when it goes to sleep the controls lose the focus too. */
export function usePointer(): Pointer {
  /** A new object for every call; null once nobody has called for a while. */
  const [called, setCalled] = useState<{ readonly lasts: number } | null>(null)

  useEffect(() => {
    const onMove = ({ movementX, movementY, pointerType }: PointerEvent) => {
      // Some systems report a move of nothing when the screen under the mouse changes.
      if (pointerType === 'mouse' && (movementX !== 0 || movementY !== 0))
        setCalled({ lasts: POINTER_HIDES_MS })
    }
    window.addEventListener('pointermove', onMove)
    return () => window.removeEventListener('pointermove', onMove)
  }, [])

  useEffect(() => {
    if (called === null) {
      blurControls()
      return undefined
    }
    const timer = window.setTimeout(() => setCalled(null), called.lasts)
    return () => window.clearTimeout(timer)
  }, [called])

  return {
    awake: called !== null,
    call: (by) => setCalled({ lasts: by === 'tab' ? WALK_ENDS_MS : POINTER_HIDES_MS }),
    rest: () => setCalled(null),
  }
}
