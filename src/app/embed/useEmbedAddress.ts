import { useMemo, useSyncExternalStore } from 'react'
import { readEmbedHash, type EmbedAddress } from '../../navigation/search/embedSearch'

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', notify)
  return () => window.removeEventListener('hashchange', notify)
}

/** What the address of embed.html says, as it changes: a host may set a frame's address anew. */
export function useEmbedAddress(): EmbedAddress {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => readEmbedHash(hash), [hash])
}
