import { useEffect, type RefObject } from 'react'
import { readKey } from '../../keyboard/readKey'

/** Elements where the key types a character; nothing is typed into a box. */
const FIELDS = 'input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]'

/**
 * Moves the focus to the field on `/` while `on`, unless the reader is typing. With a Chinese input method the
 * key types 、 or reports only its position. WCAG 2.1.4 requires that a single-key shortcut can be switched
 * off, for users of speech input.
 */
export function useSlashKey(field: RefObject<HTMLInputElement | null>, on: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { code, target } = event
      const key = readKey(event)
      const isSlash = key === '/' || key === '、' || (key === 'Process' && code === 'Slash')
      if (!isSlash || event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof Element && target.closest(FIELDS)) return
      event.preventDefault()
      field.current?.select()
      field.current?.focus()
    }
    if (on) document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [field, on])
}
