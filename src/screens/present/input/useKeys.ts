import { useEffect, useEffectEvent } from 'react'
import { blurControls } from './controlsFocus'
import { findMeaning, type CustomKeys, type Meaning } from './keys'

export type KeyHandlers = {
  readonly learned: CustomKeys
  /** Someone else hears the keys: the clicker test. */
  readonly deaf: boolean
  readonly onMeaning: (meaning: Meaning) => void
  /** A key that means nothing here and stays the browser's. */
  readonly onOther: (key: string) => void
}

const TEXT_FIELD = 'input, textarea, select, [contenteditable]'
const CONTROL = 'button, a[href], summary, [role="button"]'

/** Whether the focused element needs the key more than the stage does. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, key } = event
  if (!(target instanceof Element)) return false
  // Of a field's keys only those that a field has no use for: Esc, and what clickers send.
  if (target.closest(TEXT_FIELD) !== null)
    return !['Escape', 'Esc', 'F5', 'PageDown', 'PageUp'].includes(key)
  if ((key === 'ArrowUp' || key === 'ArrowDown') && target.closest('[data-scrolls]') !== null)
    return true
  return (key === 'Enter' || key === ' ') && target.closest(CONTROL) !== null
}

/**
 * Hears every key wherever the focus is: at the window and before anything inside it, so that neither
 * a chart nor a button left focused keeps a clicker's key, nor the browser scrolls or reloads by it.
 * A key held down counts once: a clicker's button that sticks shall not run through the slides.
 */
export function useKeys(handlers: KeyHandlers): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    // An input method at work in a field: its Esc and Enter are its own.
    if (handlers.deaf || event.isComposing || isTaken(event)) return
    const meaning = findMeaning(event, handlers.learned)
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
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [])
}
