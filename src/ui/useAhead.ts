import { useEffect, useState } from 'react'

/**
 * A control's value ahead of the screen: what was chosen stands in the very next picture, while `tell`
 * keeps it where it belongs (the address, which the screen follows when that picture stands). A `told` that
 * changes by itself replaces it, and so does every step of the reader's own (back, a link, an edited
 * address): within that moment it may lead to what was told before, which then does not change.
 */
export function useAhead<Value>(
  told: Value,
  tell: (value: Value) => void,
): readonly [value: Value, choose: (value: Value) => void] {
  const [held, setHeld] = useState({ told, value: told })
  if (held.told !== told) setHeld({ told, value: told })
  useEffect(() => {
    const followTold = () => setHeld({ told, value: told })
    window.addEventListener('popstate', followTold)
    return () => window.removeEventListener('popstate', followTold)
  }, [told])
  const choose = (value: Value) => {
    setHeld({ told, value })
    tell(value)
  }
  return [held.told === told ? held.value : told, choose]
}
