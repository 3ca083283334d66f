import { useMemo } from 'react'
import { Boundary } from '../../ui/Boundary'
import { usePageRule } from '../../ui/usePageRule'
import { usePrinting } from '../../ui/usePrinting'
import { BrokenSlide } from './slides/BrokenSlide'
import { SlideView } from './slides/SlideView'
import type { Drawing } from './slides/Slides'
import type { Size } from './sync/useWindowSize'

/** A4 across, in CSS pixels, a hair smaller so that rounding never starts another page. */
const PAPER: Size = { width: 1122, height: 793 }

/** All slides on paper, one a page, drawn for the page and not for the screen; there only while it is printed. */
export function PrintedSlides({ drawings }: { readonly drawings: readonly Drawing[] }) {
  const printing = usePrinting()
  usePageRule(printing ? 'size: A4 landscape; margin: 0' : null)
  const pages = useMemo(
    () =>
      printing
        ? drawings.map((drawing): Drawing => ({ ...drawing, screen: PAPER, theme: 'light' }))
        : [],
    [drawings, printing],
  )
  return pages.map((page) => (
    <div key={page.slide.id} className="printed-page">
      <Boundary of={page} fallback={() => <BrokenSlide />}>
        <SlideView {...page} />
      </Boundary>
    </div>
  ))
}
