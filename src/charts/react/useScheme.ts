import { useMemo, useSyncExternalStore } from 'react'
import { usePrinting } from '../../scheduling/usePrinting'
import type { Palette, Scheme, Theme } from '../../theme/palette'
import { buildSystemPalette, readSystemColour } from '../../theme/systemPalette'

const FORCED = '(forced-colors: active)'
/** Changes when a contrast theme is replaced by an inverse one. */
const DARK = '(prefers-color-scheme: dark)'

const matches = (query: string) => window.matchMedia?.(query).matches ?? false

function subscribe(notify: () => void): () => void {
  const lists = [FORCED, DARK].flatMap((query) => window.matchMedia?.(query) ?? [])
  // Safari before 14 has no addEventListener here.
  lists.forEach((list) => list.addEventListener?.('change', notify))
  // No query changes between two dark themes; they are chosen in another window.
  window.addEventListener('focus', notify)
  return () => {
    lists.forEach((list) => list.removeEventListener?.('change', notify))
    window.removeEventListener('focus', notify)
  }
}

/** The palette of the system's contrast theme; null without one. */
export function useSystemPalette(): Palette | null {
  const readInk = () => (matches(FORCED) ? readSystemColour('CanvasText') : null)
  const readPaper = () => (matches(FORCED) ? readSystemColour('Canvas') : null)
  const ink = useSyncExternalStore(subscribe, readInk, () => null)
  const paper = useSyncExternalStore(subscribe, readPaper, () => null)
  return useMemo(
    () => (ink === null || paper === null ? null : buildSystemPalette(ink, paper)),
    [ink, paper],
  )
}

/** The colours of a live chart: those of a contrast theme before the reader's choice; paper is white. */
export function useScheme(theme: Theme): Scheme {
  const system = useSystemPalette()
  return usePrinting() ? 'light' : (system ?? theme)
}
