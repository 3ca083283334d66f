import { useMemo, useSyncExternalStore } from 'react'
import { usePrinting } from '../../scheduling/usePrinting'
import type { Palette, Scheme, Theme } from '../../theme/palette'
import { readSystemPalette } from '../../theme/systemPalette'

const FORCED = '(forced-colors: active)'
/** Changes when a contrast theme is replaced by an inverse one. */
const DARK = '(prefers-color-scheme: dark)'

const matches = (query: string) => window.matchMedia?.(query).matches ?? false

function subscribe(notify: () => void): () => void {
  const lists = [FORCED, DARK].flatMap((query) => window.matchMedia?.(query) ?? [])
  // Safari before 14 has no addEventListener here.
  lists.forEach((list) => list.addEventListener?.('change', notify))
  return () => lists.forEach((list) => list.removeEventListener?.('change', notify))
}

/** The palette of the system's contrast theme; null without one. */
export function useSystemPalette(): Palette | null {
  const kind = useSyncExternalStore(
    subscribe,
    () => (matches(FORCED) ? (matches(DARK) ? 'dark' : 'light') : null),
    () => null,
  )
  return useMemo(() => (kind === null ? null : readSystemPalette()), [kind])
}

/** The colours of a live chart: those of a contrast theme before the reader's choice; paper is white. */
export function useScheme(theme: Theme): Scheme {
  const system = useSystemPalette()
  return usePrinting() ? 'light' : (system ?? theme)
}
