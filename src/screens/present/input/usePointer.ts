import { useEffect, useState } from 'react'
import { blurControls } from './controlsFocus'

/** Time without movement after which the pointer hides: it would be in every photograph of a slide. */
const POINTER_HIDES_MS = 3000
/** Keyboard users need time to read each control. */
const FOCUS_HIDES_MS = 10_000

type Pointer = {
  /** The pointer and the controls are visible. */
  readonly awake: boolean
  /** Shows them; after Tab they stay longer. */
  readonly wake: (by: 'touch' | 'tab') => void
  readonly hide: () => void
}

/** Whether pointer and controls are visible; when they hide, the controls lose the focus. */
export function usePointer(): Pointer {
  /** A new object for each wake, which restarts the timer; null while hidden. */
  const [woken, setWoken] = useState<{ readonly lasts: number } | null>(null)

  useEffect(() => {
    const onMove = ({ movementX, movementY, pointerType }: PointerEvent) => {
      // Some systems report a move of 0 pixels when the content under the mouse changes.
      if (pointerType === 'mouse' && (movementX !== 0 || movementY !== 0))
        setWoken({ lasts: POINTER_HIDES_MS })
    }
    window.addEventListener('pointermove', onMove)
    return () => window.removeEventListener('pointermove', onMove)
  }, [])

  useEffect(() => {
    if (woken === null) {
      blurControls()
      return undefined
    }
    const timer = window.setTimeout(() => setWoken(null), woken.lasts)
    return () => window.clearTimeout(timer)
  }, [woken])

  return {
    awake: woken !== null,
    wake: (by) => setWoken({ lasts: by === 'tab' ? FOCUS_HIDES_MS : POINTER_HIDES_MS }),
    hide: () => setWoken(null),
  }
}
