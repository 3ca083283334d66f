import { useState, type KeyboardEvent } from 'react'
import { readKey } from '../../keyboard/readKey'

export type KeyboardCursor = {
  /** Null while the cursor is off. */
  readonly at: number | null
  readonly goTo: (index: number | null) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The index that a key leads to; null for other keys. */
function findNext(key: string, at: number | null, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return at === null ? 0 : Math.min(last, at + 1)
    case 'ArrowLeft':
      return at === null ? last : Math.max(0, at - 1)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** A cursor over `count` points, moved by arrow keys, Home and End; Escape turns it off. */
export function useKeyboardCursor(count: number): KeyboardCursor {
  const [index, goTo] = useState<number | null>(null)
  const at = index !== null && index < count ? index : null
  const onKeyDown = (event: KeyboardEvent) => {
    const key = readKey(event.nativeEvent)
    if (key === null) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const isLeaving = key === 'Escape' && at !== null
    const next = findNext(key, at, count - 1)
    if (!isLeaving && next === null) return
    // The page uses these keys for other things.
    event.preventDefault()
    event.stopPropagation()
    goTo(isLeaving ? null : next)
  }
  return { at, goTo, onKeyDown }
}
