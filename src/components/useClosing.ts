import { useEffect, useRef, type RefObject } from 'react'

/**
 * Closes something small that is open over the page: on Escape, on a press or focus outside of it, and
 * when what lies under it scrolls away. Its own scrolling leaves it open.
 */
export function useClosing(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!open) return
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target)) return
      latest.current()
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current()
    }
    document.addEventListener('keydown', escape)
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('scroll', elsewhere, true)
    window.addEventListener('resize', elsewhere)
    return () => {
      document.removeEventListener('keydown', escape)
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('scroll', elsewhere, true)
      window.removeEventListener('resize', elsewhere)
    }
  }, [root, open])
}
