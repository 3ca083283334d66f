/** Debounce of saved positions, because browsers limit changes of the history (ms). */
const REST_MS = 150

/** How long restoring waits for a growing page (ms). */
const GROWTH_MS = 2000

const READER_EVENTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** The scroll position that the current entry of the history was left at. */
export function savedScroll(): number {
  const state: unknown = window.history.state
  const isSaved = typeof state === 'object' && state !== null && 'scroll' in state
  return isSaved && typeof state.scroll === 'number' ? state.scroll : 0
}

let restTimer: ReturnType<typeof setTimeout> | undefined

/** A position of the entry before must not be saved into the next one. */
const cancel = () => clearTimeout(restTimer)

/** Saves the scroll position in the current entry of the history, for Back and reload. */
function saveScroll(): void {
  const scroll = Math.round(window.scrollY)
  // A change of the history takes some milliseconds.
  if (scroll !== savedScroll()) window.history.replaceState({ scroll }, '')
}

/** Adds an entry to the history; the same screen keeps its scroll position, also after a reload. */
export function pushEntry(hash: string, isSameScreen: boolean): void {
  cancel()
  saveScroll()
  window.history.pushState(isSameScreen ? window.history.state : null, '', hash)
}

/** Saves each resting position; returns the cleanup. */
export function followScroll(): () => void {
  const wait = () => {
    cancel()
    restTimer = setTimeout(saveScroll, REST_MS)
  }
  window.addEventListener('scroll', wait, { passive: true })
  window.addEventListener('popstate', cancel)
  return () => {
    cancel()
    window.removeEventListener('scroll', wait)
    window.removeEventListener('popstate', cancel)
  }
}

/** Scrolls while the page grows, until the position is reached or the reader acts; returns the cleanup. */
export function restoreScroll(top: number): () => void {
  window.scrollTo(0, top)
  if (top === 0) return () => undefined
  const observer = new ResizeObserver(() => {
    window.scrollTo(0, top)
    if (Math.round(window.scrollY) >= top) stop()
  })
  const timer = setTimeout(stop, GROWTH_MS)
  function stop() {
    clearTimeout(timer)
    observer.disconnect()
    for (const type of READER_EVENTS) window.removeEventListener(type, stop)
  }
  for (const type of READER_EVENTS) window.addEventListener(type, stop, { passive: true })
  observer.observe(document.body)
  return stop
}
