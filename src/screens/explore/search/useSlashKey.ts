import { useEffect, type RefObject } from 'react'

/** Where a character is typed, not commanded. */
const FIELDS = 'input, textarea, select, [contenteditable]'

/** With a Chinese input method on, the key of `/` types 、 or reports only its place on the keyboard. */
function isSlash({ key, code }: KeyboardEvent): boolean {
  return key === '/' || key === '、' || (key === 'Process' && code === 'Slash')
}

/**
 * Lets `/` lead to the field while `on`, unless the reader is typing somewhere. A single key must be
 * possible to switch off (WCAG 2.1.4), for those who speak their commands.
 */
export function useSlashKey(field: RefObject<HTMLInputElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (!isSlash(event) || event.ctrlKey || event.metaKey || event.altKey) return
      // A checkbox is an input too, but nothing is typed in it.
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
