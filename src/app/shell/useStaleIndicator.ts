import { useLayoutEffect, type RefObject } from 'react'

/** What is there within so many milliseconds does not blink. */
const MOMENT = 150

/**
 * Marks what has been behind its address for a moment (`data-stale`), until it no longer is.
 * Not by an animation's delay: that makes a layer of the whole page at every press, and without a graphics
 * card a layer costs some 50 ms. Nor by state: the picture being made would be begun again.
 */
export function useStaleIndicator(element: RefObject<HTMLElement | null>, busy: boolean): void {
  useLayoutEffect(() => {
    const { current } = element
    if (!busy || current === null) return
    const timer = setTimeout(() => current.setAttribute('data-stale', ''), MOMENT)
    return () => {
      clearTimeout(timer)
      current.removeAttribute('data-stale')
    }
  }, [element, busy])
}
