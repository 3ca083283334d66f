import { startTransition, useEffect, useState, type RefObject } from 'react'

/** So far beyond the edge, in pixels, things are made ready: about four rows of a table. */
const AHEAD = 160

type Nearness = {
  readonly near: boolean
  /** Its height, in pixels, when it was last near; null before. */
  readonly height: number | null
}

/**
 * Whether an element is in sight or nearly so, in the box that scrolls it: `scroller`, or the window
 * where there is none or the style sheet lets it grow. What holds the keyboard focus stays near. Without
 * an observer (an odd browser, a test) everything is.
 */
export function useNear(
  element: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null> | null,
  ahead: number = AHEAD,
): Nearness {
  const [nearness, setNearness] = useState<Nearness>({
    near: typeof IntersectionObserver === 'undefined',
    height: null,
  })
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || element.current === null) return
    const target = element.current
    const box = scroller === null ? null : scroller.current
    const scrolls = box !== null && getComputedStyle(box).overflowY !== 'visible'
    const look = (entries: readonly IntersectionObserverEntry[]) => {
      const last = entries[entries.length - 1]
      if (last === undefined) return
      const near = last.isIntersecting || target.contains(document.activeElement)
      // Scrolling goes on meanwhile: rows are drawn between its pictures.
      startTransition(() =>
        setNearness((before) => {
          if (near === before.near) return before
          // Going: the last moment at which its rows can be measured.
          return { near, height: near ? before.height : last.boundingClientRect.height }
        }),
      )
    }
    const observer = new IntersectionObserver(look, {
      root: scrolls ? box : null,
      rootMargin: `${ahead}px 0px`,
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, scroller, ahead])
  return nearness
}
