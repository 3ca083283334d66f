import { useMemo } from 'react'
import { SlideView } from './SlideView'
import type { Drawing } from './Slides'
import { usePaper } from './usePaper'

/** All slides on paper, one a page, drawn for the page and not for the screen; there only while it is printed. */
export function Printed({ drawings }: { readonly drawings: readonly Drawing[] }) {
  const paper = usePaper()
  const pages = useMemo(
    () =>
      paper === null
        ? []
        : drawings.map((drawing): Drawing => ({ ...drawing, screen: paper, theme: 'light' })),
    [drawings, paper],
  )
  return pages.map((page) => (
    <div key={page.slide.id} className="printed-page">
      <SlideView {...page} />
    </div>
  ))
}
