import { useLayoutEffect, type RefObject } from 'react'

/**
 * Sets the window's scroll padding to the height of a bar at its lower edge, so that the browser scrolls a
 * focused element above the bar (WCAG 2.4.11). A bar that is not sticky needs none.
 */
export function useScrollPadding(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = bar
    if (current === null || typeof ResizeObserver === 'undefined') return undefined
    const { style } = document.documentElement
    const measure = () => {
      const stays = getComputedStyle(current).position === 'sticky'
      style.scrollPaddingBottom = stays ? `${current.offsetHeight + 8}px` : ''
    }
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    // A media query on the window's height changes the position without a resize of the bar.
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
      style.scrollPaddingBottom = ''
    }
  }, [bar])
}
