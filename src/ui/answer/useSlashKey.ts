import { useEffect, type RefObject } from 'react'
import { readKey } from '../../keyboard/readKey'

/** Elements where the key types a character. */
const FIELDS = 'input, textarea, select, [contenteditable]'

/** With a Chinese input method, the `/` key types 、 or reports only its physical position. */
function isSlash(event: KeyboardEvent): boolean {
  const key = readKey(event)
  return key === '/' || key === '、' || (key === 'Process' && event.code === 'Slash')
}

/**
 * Moves the focus to the field on `/` while `on`, unless the reader is typing. WCAG 2.1.4 requires that a
 * single-key shortcut can be switched off, for users of speech input.
 */
export function useSlashKey(field: RefObject<HTMLInputElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (!isSlash(event) || event.ctrlKey || event.metaKey || event.altKey) return
      // Nothing is typed into a checkbox.
      const typing =
        event.target instanceof Element &&
        event.target.closest(FIELDS) !== null &&
        !event.target.matches('[type=checkbox], [type=radio]')
      if (typing || field.current === null) return
      event.preventDefault()
      field.current.focus()
      field.current.select()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [field, on])
}
