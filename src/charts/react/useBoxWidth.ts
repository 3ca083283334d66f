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
    let most = Infinity
    const measure = () => {
      const seen = Math.min(element.clientWidth, most)
      setWidth(seen > 0 ? seen : null)
    }
    const before = () => {
      most = MOST_ON_PAPER
      flushSync(measure)
    }
    const after = () => {
      most = Infinity
      measure()
    }
    measure()
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    const forget = () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
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
