/** A request that index.html sent before the scripts loaded. */
type Preloaded = { readonly answer: Promise<Response>; readonly abort: () => void }

declare global {
  interface Window {
    /** By full address; written by the script that scripts/build/preloads.ts adds to index.html. */
    preloaded?: Partial<Record<string, Preloaded>>
  }
}

/** The request that index.html sent to this address; each is used once. */
export function takePreloadedResponse(address: string): Preloaded | null {
  if (typeof window === 'undefined') return null
  const preloaded = window.preloaded?.[address]
  if (preloaded === undefined) return null
  delete window.preloaded?.[address]
  return preloaded
}
