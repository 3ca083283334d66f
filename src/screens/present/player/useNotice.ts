import { useEffect, useState } from 'react'

const NOTICE_MS = 6000

/** A short message for the presenter that disappears after a while. */
export function useNotice(): readonly [string | null, (text: string | null) => void] {
  // An object, so that the same text shown again restarts the timer.
  const [notice, setNotice] = useState<{ readonly text: string } | null>(null)
  useEffect(() => {
    if (notice === null) return undefined
    const timer = window.setTimeout(() => setNotice(null), NOTICE_MS)
    return () => window.clearTimeout(timer)
  }, [notice])
  return [notice?.text ?? null, (text) => setNotice(text === null ? null : { text })]
}
