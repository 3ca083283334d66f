import { useEffect, useEffectEvent } from 'react'
import { blurControls } from './controlsFocus'
import { findMeaning, type Meaning } from './keys'

export type KeyHandlers = {
  /** The clicker test handles the keys instead. */
  readonly disabled: boolean
  readonly onMeaning: (meaning: Meaning) => void
  /** A key without a command, which the browser handles. */
  readonly onOther: (key: string) => void
}

const TEXT_FIELD = 'input, textarea, select, [contenteditable]'
const CONTROL = 'button, a[href], summary, [role="button"]'

/** Whether the focused element needs the key itself. */
function isNeededByTarget(event: KeyboardEvent): boolean {
  const { target, key } = event
  if (!(target instanceof Element)) return false
  // A text field keeps its keys, except Esc and the keys of clickers.
  if (target.closest(TEXT_FIELD) !== null)
    return !['Escape', 'F5', 'PageDown', 'PageUp'].includes(key)
  if ((key === 'ArrowUp' || key === 'ArrowDown') && target.closest('[data-scrolls]') !== null)
    return true
  return (key === 'Enter' || key === ' ') && target.closest(CONTROL) !== null
}

/**
 * Handles every key, wherever the focus is: captured at the window, so that no focused chart or button
 * takes a clicker's key and the browser does not scroll or reload. A key held down counts once: a stuck
 * button of a clicker must not run through the slides.
 */
export function useKeys(handlers: KeyHandlers): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    // During composition Esc and Enter belong to the input method.
    if (handlers.disabled || event.isComposing || isNeededByTarget(event)) return
    const meaning = findMeaning(event)
    if (meaning === null) {
      if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) handlers.onOther(event.key)
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    blurControls()
    if (!event.repeat) handlers.onMeaning(meaning)
  })
  useEffect(() => {
    window.addEventListener('keydown', handle, true)
    return () => window.removeEventListener('keydown', handle, true)
  }, [])
}
