import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from 'react'
import { readKey } from '../../keyboard/readKey'
import { useLocation } from '../../navigation/LocationProvider'

type SearchField = {
  readonly typed: string
  readonly isOpen: boolean
}

/** Follows the header's search field: its text, its keys, and whether its answers are open. */
export function useSearchField(field: RefObject<HTMLInputElement | null>): SearchField {
  const { path } = useLocation()
  // What was typed before this code came is read too.
  const typed = useSyncExternalStore(
    useCallback(
      (changed: () => void) => {
        const input = field.current
        input?.addEventListener('input', changed)
        return () => input?.removeEventListener('input', changed)
      },
      [field],
    ),
    () => field.current?.value ?? '',
  )
  // A pressed retry button takes the focus away with itself.
  const [isOpen, setIsOpen] = useState(
    () =>
      document.activeElement === field.current ||
      (document.activeElement === document.body && typed !== ''),
  )

  useEffect(() => {
    const input = field.current
    const form = input?.form
    if (!input || !form) return
    const open = () => setIsOpen(true)
    const leave = (event: Event) => {
      if (!(event.target instanceof Node && form.contains(event.target))) setIsOpen(false)
    }
    const press = (event: KeyboardEvent) => {
      const key = readKey(event)
      if (key === 'Escape') {
        setIsOpen(false)
        input.focus()
      }
      if (key === 'ArrowDown' && event.target === input) {
        event.preventDefault()
        form.querySelector<HTMLElement>('a[href]')?.focus()
      }
    }
    input.addEventListener('input', open)
    input.addEventListener('focus', open)
    form.addEventListener('keydown', press)
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    return () => {
      input.removeEventListener('input', open)
      input.removeEventListener('focus', open)
      form.removeEventListener('keydown', press)
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [field])

  const shown = useRef(path)
  useEffect(() => {
    const input = field.current
    if (input === null || shown.current === path) return
    shown.current = path
    // The answer is open: the next search starts empty.
    input.setRangeText('', 0, input.value.length)
    input.dispatchEvent(new Event('input'))
    setIsOpen(false)
  }, [field, path])

  return { typed, isOpen }
}
