import type { Measured } from './arrange'

/** A portrait A4 page in CSS pixels, as print.css lays it out: 210 mm less 14 mm on either side. */
export const PAPER = { text: 687 } as const

/** No page margins: they would make room for the browser's own header and footer. */
export const PAGE_RULE = 'size: A4 portrait; margin: 0'

/** The free height of a page and the height of each indicator's texts, in this browser's fonts. */
export function measurePage(probe: HTMLElement): Measured {
  return {
    room: Math.floor(measureHeight(probe.querySelector('.sheet-body'))),
    texts: Array.from(probe.querySelectorAll('.paper-item'), (item) =>
      Math.ceil(measureHeight(item)),
    ),
  }
}

/** The height of an element in CSS pixels; zero without one. */
export function measureHeight(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0
}
