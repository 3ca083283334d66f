import type { Measured } from './arrange'

function heightOf(element: Element | null): number {
  return element?.getBoundingClientRect().height ?? 0
}

/** What a page leaves free, and the height of every indicator's texts, as they are set on this computer. */
export function measure(probe: HTMLElement): Measured {
  return {
    room: Math.floor(heightOf(probe.querySelector('.sheet-body'))),
    texts: Array.from(probe.querySelectorAll('.paper-item'), (item) => Math.ceil(heightOf(item))),
  }
}
