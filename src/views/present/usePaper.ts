import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Size } from './useWindowSize'

/** A4 across, in CSS pixels, a hair smaller so that rounding never starts another page. */
const PAPER: Size = { width: 1122, height: 793 }

/**
 * The size of a page while the browser prints, else null. The pages must be drawn before the event ends:
 * what is to be printed is looked at right after.
 */
export function usePaper(): Size | null {
  const [paper, setPaper] = useState<Size | null>(null)
  useEffect(() => {
    const before = () => flushSync(() => setPaper(PAPER))
    const after = () => setPaper(null)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return paper
}
