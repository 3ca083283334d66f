import { useCallback, useEffect, useRef } from 'react'
import { afterPaint } from '../charts/afterPaint'

/**
 * Gives a function that tells a value after the next picture of the page. `told` is what was told last, by
 * whomever: one that comes from others meanwhile (the back button, a link, another screen) was the later
 * wish, and what was still to be told is not.
 */
export function useTellLater<Value>(told: Value): (value: Value, tell: () => void) => void {
  const callOff = useRef<(() => void) | null>(null)
  const own = useRef(told)
  useEffect(() => {
    if (told !== own.current) callOff.current?.()
  }, [told])
  useEffect(() => () => callOff.current?.(), [])
  return useCallback((value: Value, tell: () => void) => {
    callOff.current?.()
    callOff.current = afterPaint(() => {
      own.current = value
      tell()
    })
  }, [])
}
