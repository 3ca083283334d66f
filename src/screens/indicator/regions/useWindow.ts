import { useLayoutEffect, useState, type RefObject } from 'react'

/** Rows made ready above and below those in sight. */
const AHEAD = 6
/** As many as a tall box shows, until it has been measured. */
const AT_FIRST = 16

type Window = { readonly first: number; readonly last: number }

/**
 * Which of `count` rows, all of one height, are in sight of the box that scrolls them, or nearly so. It
 * opens with the row `at` in sight.
 */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, at: number): Window {
  const start = Math.max(0, at - AHEAD)
  const [range, setRange] = useState<Window>({ first: start, last: start + AT_FIRST })
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const look = () => {
      const row = element.scrollHeight / count
      if (!(row > 0)) return
      const first = Math.max(0, Math.floor(element.scrollTop / row) - AHEAD)
      const last = Math.ceil((element.scrollTop + element.clientHeight) / row) + AHEAD
      setRange((before) =>
        before.first === first && before.last === last ? before : { first, last },
      )
    }
    const row = element.scrollHeight / count
    if (row > 0) element.scrollTo({ top: row * (at - 3) })
    look()
    element.addEventListener('scroll', look)
    addEventListener('resize', look)
    return () => {
      element.removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [box, count, at])
  return range
}
