import { useEffect, useState } from 'react'

const NOTICE_MS = 6000

/** A word to whoever presses the keys, gone after a while. */
export function useNotice(): readonly [string | null, (text: string | null) => void] {
  const [notice, setNotice] = useState<{ readonly text: string } | null>(null)
  useEffect(() => {
    if (notice === null) return undefined
    const timer = window.setTimeout(() => setNotice(null), NOTICE_MS)
    return () => window.clearTimeout(timer)
  }, [notice])
  return [notice?.text ?? null, (text) => setNotice(text === null ? null : { text })]
}
