import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { readKey } from '../../keyboard/readKey'

/** Whether the reader has opened the browser's search: folded text must be in the page to be found there. */
export function useFinding(): boolean {
  const [isFinding, setIsFinding] = useState(false)
  useEffect(() => {
    if (isFinding) return undefined
    const notice = (event: KeyboardEvent) => {
      const key = readKey(event)?.toLowerCase()
      const isFind = key === 'f3' || (key === 'f' && (event.ctrlKey || event.metaKey))
      // The search begins right after the event.
      if (isFind) flushSync(() => setIsFinding(true))
    }
    window.addEventListener('keydown', notice, true)
    return () => window.removeEventListener('keydown', notice, true)
  }, [isFinding])
  return isFinding
}
