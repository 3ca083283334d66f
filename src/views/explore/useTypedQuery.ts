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
  const told = useRef(kept)
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
    told.current = text
    latestKeep.current(text)
  }, [])

  const type = useCallback(
    (text: string) => {
      setTyped(text)
      if (waiting.current !== null) clearTimeout(waiting.current.timer)
      waiting.current = { text, timer: setTimeout(flush, PAUSE) }
    },
    [flush],
  )

  useEffect(() => {
    if (kept === told.current) return
    if (waiting.current !== null) clearTimeout(waiting.current.timer)
    waiting.current = null
    told.current = kept
    setTyped(kept)
  }, [kept])

  useEffect(
    () => () => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer)
    },
    [],
  )

  return { typed, type, flush }
}
