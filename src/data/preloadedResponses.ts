/** A request that index.html sent before the scripts loaded. */
type Early = { readonly answer: Promise<Response>; readonly abort: () => void }

declare global {
  interface Window {
    /** By full address; written by the script that scripts/build/preloads.ts adds to index.html. */
    early?: Partial<Record<string, Early>>
  }
}

/** The request that index.html sent to this address; each is used once. */
export function takePreloadedResponse(address: string): Early | null {
  if (typeof window === 'undefined') return null
  const early = window.early?.[address]
  if (early === undefined) return null
  delete window.early?.[address]
  return early
}
