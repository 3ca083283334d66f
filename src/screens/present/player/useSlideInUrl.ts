import { useEffect, useEffectEvent, useRef } from 'react'
import type { PresentSearch } from '../../../navigation/search/presentSearch'

/** Changes what the address says; `replace` leaves no step in the history. */
export type ChangeAddress = (
  changes: Partial<PresentSearch>,
  options?: { readonly replace?: boolean },
) => void

/**
 * Browsers refuse more than some dozens of address changes in a few seconds, and writing one costs more
 * than the slide change itself: a fast run through the slides is written once, when it rests.
 */
const REST_MS = 300

type InStep = {
  /** Undefined for the first; null while the address keeps the slide that it names. */
  readonly slide: string | undefined | null
  readonly auto: PresentSearch['auto']
  readonly search: PresentSearch
  readonly change: ChangeAddress
  /** The address was changed by others: by hand, by a link, by going back. */
  readonly onWent: (slide: string | undefined) => void
}

/**
 * Keeps the address saying which slide is shown, so that a reload and a copied link come back to it. It
 * is replaced, not added to: one step back leaves the presentation, whatever was shown.
 */
export function useSlideInUrl({ slide, auto, search, change, onWent }: InStep): void {
  const written = useRef<Pick<PresentSearch, 'slide' | 'auto'>>({
    slide: search.slide,
    auto: search.auto,
  })

  const write = useEffectEvent((shown: InStep['slide'], chosen: InStep['auto']) => {
    const before = written.current
    const says = { slide: shown === null ? before.slide : shown, auto: chosen }
    if (before.slide === says.slide && before.auto === says.auto) return
    written.current = says
    change(says, { replace: true })
  })
  useEffect(() => {
    const timer = window.setTimeout(() => write(slide, auto), REST_MS)
    return () => window.clearTimeout(timer)
  }, [slide, auto])

  const follow = useEffectEvent((asked: string | undefined) => {
    if (asked === written.current.slide) return
    written.current = { ...written.current, slide: asked }
    onWent(asked)
  })
  useEffect(() => follow(search.slide), [search.slide])
}
