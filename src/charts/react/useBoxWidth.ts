import { useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** A4 portrait within common printer margins and the padding of a panel, in CSS pixels. */
const PAPER_WIDTH = 640

/** The width of an element in pixels, limited to paper while the browser prints; null while it has none. */
export function useBoxWidth(box: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    let limit = Infinity
    const measure = () => {
      const current = Math.min(element.clientWidth, limit)
      setWidth(current > 0 ? current : null)
    }
    const before = () => {
      limit = PAPER_WIDTH
      flushSync(measure)
    }
    const after = () => {
      limit = Infinity
      measure()
    }
    measure()
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    const removeListeners = () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
    if (!('ResizeObserver' in window)) {
      addEventListener('resize', measure)
      return () => {
        removeListeners()
        removeEventListener('resize', measure)
      }
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      removeListeners()
      observer.disconnect()
    }
  }, [box])
  return width
}
