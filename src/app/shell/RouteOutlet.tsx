import { createElement, useLayoutEffect, useRef } from 'react'
import { useInitialScroll, useLocation } from '../../navigation/LocationProvider'
import type { ScreenName } from '../../navigation/screens'
import { restoreScroll, savedScroll } from '../../navigation/scroll'
import { Boundary } from '../../ui/Boundary'
import { loadScreen, readScreen } from '../routes/loadScreen'
import { NotFound } from '../routes/NotFound'
import { FaultNotice } from './FaultNotice'

/** The screen of the location. */
export function RouteOutlet() {
  const { screen, path } = useLocation()
  useArrival(path)
  if (screen === null) return <NotFound />
  return (
    <Boundary
      key={screen}
      of={path}
      fallback={(error, retry) => (
        <FaultNotice error={error} retry={() => void reload(screen, retry)} />
      )}
    >
      <LoadedScreen screen={screen} />
    </Boundary>
  )
}

/** Fetches the screen's code again, where that is what failed. */
async function reload(screen: ScreenName, retry: () => void): Promise<void> {
  await loadScreen(screen)
  retry()
}

function LoadedScreen({ screen }: { readonly screen: ScreenName }) {
  return createElement(readScreen(screen))
}

/** On another screen, scrolls to its top (after Back, to the saved position) and focuses its heading. */
function useArrival(path: string): void {
  const scroll = useInitialScroll()
  const before = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (before.current === path) return undefined
    const isFirst = before.current === null
    before.current = path
    if (!isFirst) focusHeading()
    return restoreScroll(isFirst ? savedScroll() : scroll)
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
