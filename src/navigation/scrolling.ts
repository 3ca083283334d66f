type Landing = { readonly location: { readonly pathname: string } }

export type Scrolling = {
  /** The router's question, whenever it takes an address for rendered: may the page be scrolled now? */
  readonly mayScroll: (to: Landing) => boolean
  /** The screen of this path is what the page shows now. */
  readonly drawn: (pathname: string) => void
}

/**
 * Whether an address leads to another screen than the last: only then the page begins at its top, or
 * where the reader had left it. A row that is ticked, a column sorted, a language switched leaves the
 * reader where the eye is. The router asks before the new screen is drawn, and once more when it is:
 * only then there is something to scroll.
 */
export function scrolling(): Scrolling {
  let scrolled: string | null = null
  let shown: string | null = null
  return {
    mayScroll: ({ location: { pathname } }) => {
      if (pathname === scrolled) {
        // The router remembers for the way back only where it has seen scrolling since the last change.
        document.dispatchEvent(new Event('scroll'))
        return false
      }
      if (pathname !== shown) return false
      scrolled = pathname
      return true
    },
    drawn: (pathname) => {
      shown = pathname
    },
  }
}
