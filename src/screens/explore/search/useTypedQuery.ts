import { useCallback, useEffect, useRef, useState } from 'react'

/** Debounce before the typed text goes into the address (ms). */
const PAUSE = 300

type TypedQuery = {
  /** The text in the field, ahead of the address while the reader types. */
  readonly typed: string
  readonly type: (text: string) => void
  /** Hands the typed text over at once, as before the reader leaves. */
  readonly flush: () => void
}

/**
 * Debounced text input: each keystroke shows at once, and `keep` gets the text after a pause. A `kept` that
 * changes by itself (the back button, a link) replaces the text.
 */
export function useTypedQuery(kept: string, keep: (text: string) => void): TypedQuery {
  const [typed, setTyped] = useState(kept)
  /** Texts handed to `keep` that have not come back as `kept`, the oldest first. */
  const onItsWay = useRef<readonly string[]>([])
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null)
  const latestKeep = useRef(keep)
  useEffect(() => {
    latestKeep.current = keep
  })

  const flush = useCallback(() => {
    if (waiting.current === null) return
    const { text, timer } = waiting.current
    clearTimeout(timer)
    waiting.current = null
    onItsWay.current = [...onItsWay.current, text]
    latestKeep.current(text)
  }, [])

  /** Cancels the pending text; false where none is pending. */
  const forget = useCallback(() => {
    if (waiting.current === null) return false
    clearTimeout(waiting.current.timer)
    waiting.current = null
    return true
  }, [])

  const type = useCallback(
    (text: string) => {
      setTyped(text)
      forget()
      waiting.current = { text, timer: setTimeout(flush, PAUSE) }
    },
    [flush, forget],
  )

  useEffect(() => {
    // An earlier text comes back late: it must not undo newer keystrokes.
    const at = onItsWay.current.indexOf(kept)
    onItsWay.current = onItsWay.current.slice(at < 0 ? Infinity : at + 1)
    if (at >= 0) return
    forget()
    setTyped(kept)
  }, [kept, forget])

  // Going back while typing leaves the address that the text belongs to.
  useEffect(() => {
    const leave = () => {
      if (forget()) setTyped(kept)
    }
    window.addEventListener('popstate', leave)
    return () => window.removeEventListener('popstate', leave)
  }, [kept, forget])

  useEffect(() => () => void forget(), [forget])

  return { typed, type, flush }
}
