import { useEffect, useState } from 'react'

/** Long enough for the change itself to be painted first, also on a slow computer. */
const SETTLES_MS = 150

/** A value once it has stood for a moment, until then the one before: for what must not hold up a change. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), SETTLES_MS)
    return () => window.clearTimeout(timer)
  }, [value])
  return settled
}
