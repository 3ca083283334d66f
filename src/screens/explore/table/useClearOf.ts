import { useLayoutEffect, type RefObject } from 'react'

/**
 * Keeps what takes the focus clear of a bar that stays at the window's lower edge: the browser scrolls it
 * not merely into the window but above the bar (WCAG 2.4.11). A bar that does not stay needs no room.
 */
export function useClearOf(bar: RefObject<HTMLElement | null>): void {
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
    // What is asked of the window's height changes no size of the bar.
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
      style.scrollPaddingBottom = ''
    }
  }, [bar])
}
