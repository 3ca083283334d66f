import { useCallback, useEffect, useRef, type RefObject } from 'react'

type Opening = {
  /** Put this on the link to the best match. */
  readonly link: RefObject<HTMLAnchorElement | null>
  readonly open: () => void
  /** Who types on no longer wants what Enter asked for. */
  readonly cancel: () => void
}

/**
 * Follows the link to the best match on Enter, as soon as the search has settled: who types faster
 * than pinyin is fetched still arrives. Without a match nothing happens.
 */
export function useOpenBestMatch(settled: boolean): Opening {
  const link = useRef<HTMLAnchorElement>(null)
  const wanted = useRef(false)
  const follow = useCallback(() => {
    wanted.current = false
    // After the address has taken what was typed: going back then finds the search again.
    setTimeout(() => link.current?.click(), 0)
  }, [])
  const open = useCallback(() => {
    if (settled) follow()
    else wanted.current = true
  }, [settled, follow])
  useEffect(() => {
    if (settled && wanted.current) follow()
  }, [settled, follow])
  const cancel = useCallback(() => {
    wanted.current = false
  }, [])
  return { link, open, cancel }
}
