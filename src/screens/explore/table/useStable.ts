import { useCallback, useEffect, useRef } from 'react'

/** The same function every time, which calls the latest one given: what is memoised below stays so. */
export function useStable<Arguments extends readonly unknown[]>(
  act: (...values: Arguments) => void,
): (...values: Arguments) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...values: Arguments) => latest.current(...values), [])
}
