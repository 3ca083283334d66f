import { useLayoutEffect, useState, type RefObject } from 'react'
import { usePrinting } from '../../scheduling/usePrinting'

/** A4 portrait within common printer margins and the padding of a panel, in CSS pixels. */
const PAPER_WIDTH = 640

/** The width of an element in pixels, limited to paper while the browser prints; null while it has none. */
export function useBoxWidth(box: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  const limit = usePrinting() ? PAPER_WIDTH : Infinity
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = () => {
      const current = Math.min(element.clientWidth, limit)
      setWidth(current > 0 ? current : null)
    }
    measure()
    if (!('ResizeObserver' in window)) {
      addEventListener('resize', measure)
      return () => removeEventListener('resize', measure)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, limit])
  return width
}
