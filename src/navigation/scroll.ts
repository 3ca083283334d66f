/** Browsers limit how often an address may be written: a scroll position is, when it rests (ms). */
const REST_MS = 150

/** The scroll position that the current entry of the history was left at. */
export function savedScroll(): number {
  const state: unknown = window.history.state
  const isSaved = typeof state === 'object' && state !== null && 'scroll' in state
  return isSaved && typeof state.scroll === 'number' ? state.scroll : 0
}

/** Keeps the scroll position in the current entry of the history, where Back and a reload find it. */
export function saveScroll(): void {
  window.history.replaceState({ scroll: Math.round(window.scrollY) }, '')
}

/** Saves each position that the page rests at; the returned function ends that. */
export function followScroll(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(saveScroll, REST_MS)
  }
  // A position of the entry before must not be saved into the next one.
  const cancel = () => clearTimeout(timer)
  window.addEventListener('scroll', wait, { passive: true })
  window.addEventListener('popstate', cancel)
  return () => {
    cancel()
    window.removeEventListener('scroll', wait)
    window.removeEventListener('popstate', cancel)
  }
}
