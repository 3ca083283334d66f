import { useCallback, useEffect, useRef, type RefObject } from 'react'

type BestMatchLink = {
  /** The ref of the link to the best match. */
  readonly link: RefObject<HTMLAnchorElement | null>
  readonly open: () => void
  /** Typing on cancels a pending Enter. */
  readonly cancel: () => void
}

/**
 * Follows the link to the best match on Enter, once the search has settled, so that fast typing does not
 * overtake the loading of pinyin. Without a match nothing happens.
 */
export function useOpenBestMatch(settled: boolean): BestMatchLink {
  const link = useRef<HTMLAnchorElement>(null)
  const isPending = useRef(false)
  const follow = useCallback(() => {
    isPending.current = false
    // After the address has the typed text, so that going back finds the search again.
    setTimeout(() => link.current?.click(), 0)
  }, [])
  const open = useCallback(() => {
    if (settled) follow()
    else isPending.current = true
  }, [settled, follow])
  useEffect(() => {
    if (settled && isPending.current) follow()
  }, [settled, follow])
  const cancel = useCallback(() => {
    isPending.current = false
  }, [])
  return { link, open, cancel }
}
