import { useLayoutEffect, type RefObject } from 'react'

/** A shorter wait shows no sign (ms). */
const DELAY_MS = 150

/**
 * Marks an element that stays busy (`data-stale`). A delayed animation would cost 50 ms for a layer without
 * a graphics card, and React state would restart the pending render.
 */
export function useStaleIndicator(element: RefObject<HTMLElement | null>, busy: boolean): void {
  useLayoutEffect(() => {
    const { current } = element
    if (!busy || current === null) return
    const timer = setTimeout(() => current.setAttribute('data-stale', ''), DELAY_MS)
    return () => {
      clearTimeout(timer)
      current.removeAttribute('data-stale')
    }
  }, [element, busy])
}
