import { useEffect, useRef, type RefObject } from 'react'
import { readKey } from '../keyboard/readKey'

/**
 * Closes a popover on Escape, on a press or focus outside it, and when its anchor scrolls. Its own scrolling
 * leaves it open, and so does a late scroll event from before it opened.
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
    const readPosition = () => {
      const { left = 0, top = 0 } = root.current?.getBoundingClientRect() ?? {}
      return `${Math.round(left)} ${Math.round(top)}`
    }
    const opened = readPosition()
    const scrolled = () => {
      if (readPosition() !== opened) latest.current()
    }
    const escape = (event: KeyboardEvent) => {
      if (readKey(event) === 'Escape') latest.current()
    }
    document.addEventListener('keydown', escape)
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('scroll', scrolled, true)
    window.addEventListener('resize', elsewhere)
    return () => {
      document.removeEventListener('keydown', escape)
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('scroll', scrolled, true)
      window.removeEventListener('resize', elsewhere)
    }
  }, [root, open])
}
