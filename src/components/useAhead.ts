import { useEffect, useRef, useState } from 'react'
import { useTellLater } from './useTellLater'

/**
 * A control's value ahead of where it is kept: what was chosen stands in the very next picture, and only
 * then is `tell` called, whose work could hold that picture up. A `told` that changes by itself (the back
 * button, a link) replaces it.
 */
export function useAhead<Value>(
  told: Value,
  tell: (value: Value) => void,
): readonly [value: Value, choose: (value: Value) => void] {
  const [held, setHeld] = useState({ told, value: told })
  if (held.told !== told) setHeld({ told, value: told })
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  const tellLater = useTellLater(told)
  const choose = (value: Value) => {
    setHeld({ told, value })
    tellLater(value, () => latest.current(value))
  }
  return [held.told === told ? held.value : told, choose]
}
