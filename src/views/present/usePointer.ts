import { useEffect, useState } from 'react'

/** The mouse hides after so long without moving: a cursor left on a slide is in every photograph of it. */
const POINTER_HIDES_MS = 3000

/** Whether the pointer, and with it the controls, are wanted now; `call` shows them as the mouse does. */
export function usePointer(): { readonly awake: boolean; readonly call: () => void } {
  /** A new object for every call; null once nobody has called for a while. */
  const [called, setCalled] = useState<object | null>(null)

  useEffect(() => {
    const onMove = ({ movementX, movementY, pointerType }: PointerEvent) => {
      // Some systems report a move of nothing when the screen under the mouse changes.
      if (pointerType === 'mouse' && (movementX !== 0 || movementY !== 0)) setCalled({})
    }
    window.addEventListener('pointermove', onMove)
    return () => window.removeEventListener('pointermove', onMove)
  }, [])

  useEffect(() => {
    if (called === null) return undefined
    const timer = window.setTimeout(() => setCalled(null), POINTER_HIDES_MS)
    return () => window.clearTimeout(timer)
  }, [called])

  return { awake: called !== null, call: () => setCalled({}) }
}
