import { useCallback, useEffect, useRef } from 'react'

/** A function with a stable identity that calls the latest `act`, so that memoised children stay memoised. */
export function useStableCallback<Arguments extends readonly unknown[]>(
  act: (...values: Arguments) => void,
): (...values: Arguments) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...values: Arguments) => latest.current(...values), [])
}
