import { useMemo } from 'react'
import type { Size } from '../../charts/layout/box'
import { usePageRule } from '../../ui/usePageRule'
import { usePrinting } from '../../scheduling/usePrinting'
import { SafeSlide } from './slides/Slides'
import type { SlideViewProps } from './slides/SlideView'

/** A4 landscape in CSS pixels, rounded down: a fraction more would start another page. */
const PAPER: Size = { width: 1122, height: 793 }

/** All slides on paper, one a page, laid out for the page. In the document only while it is printed. */
export function PrintedSlides({ slides }: { readonly slides: readonly SlideViewProps[] }) {
  const printing = usePrinting()
  usePageRule(printing ? 'size: A4 landscape; margin: 0' : null)
  const pages = useMemo(
    () =>
      printing
        ? slides.map((slide): SlideViewProps => ({ ...slide, screen: PAPER, theme: 'light' }))
        : [],
    [slides, printing],
  )
  return pages.map((page) => (
    <div key={page.slide.id} className="printed-page">
      <SafeSlide slide={page} />
    </div>
  ))
}
