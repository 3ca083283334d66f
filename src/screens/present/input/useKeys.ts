import { useEffect, useEffectEvent } from 'react'
import { readKey } from '../../../keyboard/readKey'
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
function isNeededByTarget(target: EventTarget | null, key: string): boolean {
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
    const key = readKey(event)
    if (handlers.disabled || key === null || isNeededByTarget(event.target, key)) return
    const meaning = findMeaning(event)
    if (meaning === null) {
      if (!['Shift', 'Control', 'Alt', 'Meta'].includes(key)) handlers.onOther(key)
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
