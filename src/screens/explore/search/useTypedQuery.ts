import { useCallback, useEffect, useRef, useState } from 'react'

/** After this pause, in milliseconds, what was typed is worth keeping in the address. */
const PAUSE = 300

type TypedQuery = {
  /** What stands in the field, ahead of the address while typing goes on. */
  readonly typed: string
  readonly type: (text: string) => void
  /** Hands over what was typed at once: before the reader leaves. */
  readonly flush: () => void
}

/**
 * Text that is typed here and kept elsewhere: every stroke shows at once, `keep` is told after a
 * pause, and a `kept` that changes by itself (the back button, a link) replaces what stands here.
 */
export function useTypedQuery(kept: string, keep: (text: string) => void): TypedQuery {
  const [typed, setTyped] = useState(kept)
  /** Handed over and not yet back from where it is kept, the oldest first. */
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

  /** Gives up what waits to be handed over; false where nothing does. */
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
    // What was typed some strokes ago comes back late: it must not undo the strokes since.
    const at = onItsWay.current.indexOf(kept)
    onItsWay.current = onItsWay.current.slice(at < 0 ? Infinity : at + 1)
    if (at >= 0) return
    forget()
    setTyped(kept)
  }, [kept, forget])

  // Who goes back while typing leaves the address to which this was typed, whatever the other one says.
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
