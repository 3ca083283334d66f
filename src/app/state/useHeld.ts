import { useEffect, useState } from 'react'

/** So long, in milliseconds, what was shown may stand in, marked as busy, for what is still on its way. */
const PATIENCE = 500

/**
 * The latest value; where it `isPoorer` than the one before it (still being read, say), that one for
 * another half second: most answers come sooner, and nothing need blink for them.
 */
export function useHeld<Value>(
  value: Value,
  isPoorer: (value: Value, before: Value) => boolean,
): Value {
  const [before, setBefore] = useState(value)
  const held = before !== value && isPoorer(value, before)
  if (before !== value && !held) setBefore(value)
  useEffect(() => {
    if (!held) return undefined
    const timer = setTimeout(() => setBefore(value), PATIENCE)
    return () => clearTimeout(timer)
  }, [value, held])
  return held ? before : value
}
