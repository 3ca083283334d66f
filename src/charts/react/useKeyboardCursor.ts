import { useState, type KeyboardEvent } from 'react'

export type KeyboardCursor = {
  /** Null while nobody walks. */
  readonly at: number | null
  readonly goTo: (index: number | null) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Where a key leads from `at`; null for a key that is not the walk's. */
function step(key: string, at: number | null, last: number): number | null {
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

/** A walk over `count` points by arrow keys, Home and End; Escape ends it. */
export function useKeyboardCursor(count: number): KeyboardCursor {
  const [walked, goTo] = useState<number | null>(null)
  const at = walked !== null && walked < count ? walked : null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const leaves = event.key === 'Escape' && at !== null
    const next = step(event.key, at, count - 1)
    if (!leaves && next === null) return
    // These keys mean other things to the page around a chart.
    event.preventDefault()
    event.stopPropagation()
    goTo(leaves ? null : next)
  }
  return { at, goTo, onKeyDown }
}
