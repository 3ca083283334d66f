import { useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** A4 upright within the margins of common printers and the paddings of a panel, in CSS pixels. */
const MOST_ON_PAPER = 640

/**
 * The width of an element in whole pixels, as it changes; null while it has none. While the browser
 * prints, no more than paper holds: nothing tells of the page's own width before it is too late.
 */
export function useBoxWidth(box: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = () => setWidth(element.clientWidth > 0 ? element.clientWidth : null)
    const onPaper = () =>
      flushSync(() => setWidth((shown) => (shown === null ? null : Math.min(shown, MOST_ON_PAPER))))
    measure()
    addEventListener('beforeprint', onPaper)
    addEventListener('afterprint', measure)
    const forget = () => {
      removeEventListener('beforeprint', onPaper)
      removeEventListener('afterprint', measure)
    }
    if (!('ResizeObserver' in window)) {
      addEventListener('resize', measure)
      return () => {
        forget()
        removeEventListener('resize', measure)
      }
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      forget()
      observer.disconnect()
    }
  }, [box])
  return width
}
