import { useEffect, useEffectEvent, useRef } from 'react'
import type { PresentSearch } from '../../../navigation/search/presentSearch'

/** Changes the search part of the URL; `replace` adds no history entry. */
export type ChangeSearch = (
  changes: Partial<PresentSearch>,
  options?: { readonly replace?: boolean },
) => void

/**
 * Browsers refuse more than a few dozen URL changes in some seconds, and each costs more than the slide
 * change itself. So the URL is written once the presenter rests on a slide (ms).
 */
const DEBOUNCE = 300

type SlideInUrlOptions = {
  /** Undefined for the first slide; null keeps the slide that the URL names. */
  readonly slide: string | undefined | null
  readonly auto: PresentSearch['auto']
  readonly search: PresentSearch
  readonly change: ChangeSearch
  /** The URL was changed elsewhere: by hand, by a link, by Back. */
  readonly onNavigate: (slide: string | undefined) => void
}

/**
 * Keeps the current slide in the URL, so that a reload or a copied link opens it. The URL is replaced:
 * one step back leaves the presentation.
 */
export function useSlideInUrl({
  slide,
  auto,
  search,
  change,
  onNavigate,
}: SlideInUrlOptions): void {
  const written = useRef<Pick<PresentSearch, 'slide' | 'auto'>>({
    slide: search.slide,
    auto: search.auto,
  })

  const write = useEffectEvent(
    (current: SlideInUrlOptions['slide'], seconds: SlideInUrlOptions['auto']) => {
      const before = written.current
      const after = { slide: current === null ? before.slide : current, auto: seconds }
      if (before.slide === after.slide && before.auto === after.auto) return
      written.current = after
      change(after, { replace: true })
    },
  )
  useEffect(() => {
    const timer = window.setTimeout(() => write(slide, auto), DEBOUNCE)
    return () => window.clearTimeout(timer)
  }, [slide, auto])

  const follow = useEffectEvent((inUrl: string | undefined) => {
    if (inUrl === written.current.slide) return
    written.current = { ...written.current, slide: inUrl }
    onNavigate(inUrl)
  })
  useEffect(() => follow(search.slide), [search.slide])
}
