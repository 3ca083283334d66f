import { useLayoutEffect, useRef } from 'react'
import { useInitialScroll } from '../../navigation/LocationProvider'
import { restoreScroll, savedScroll } from '../../navigation/scroll'

/** On another screen, scrolls to its top (after Back, to the saved position) and focuses its heading. */
export function useArrival(path: string): void {
  const scroll = useInitialScroll()
  const before = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (before.current === path) return undefined
    const isFirst = before.current === null
    before.current = path
    if (!isFirst) focusHeading()
    const top = isFirst ? savedScroll() : scroll
    // The reader may have scrolled the prerendered page already.
    return isFirst && top === 0 ? undefined : restoreScroll(top)
  }, [path, scroll])
}

/** Focuses the first visible heading, else `main`; `blur` first, so that a reused element is announced again. */
function focusHeading(): void {
  const main = document.querySelector('main')
  if (main === null) return
  for (const heading of [...main.querySelectorAll('h1'), main]) {
    heading.tabIndex = -1
    heading.blur()
    heading.focus({ preventScroll: true })
    if (document.activeElement === heading) return
  }
}
