/** A request that index.html has made by itself, before any script of ours had come. */
type Early = { readonly answer: Promise<Response>; readonly abort: () => void }

declare global {
  interface Window {
    /** By full address; written by the script that scripts/preloads.ts puts into index.html. */
    early?: Partial<Record<string, Early>>
  }
}

/** What index.html asked for at this address, to be used once: asked again, the server is asked. */
export function takePreloadedResponse(address: string): Early | null {
  if (typeof window === 'undefined') return null
  const early = window.early?.[address]
  if (early === undefined) return null
  delete window.early?.[address]
  return early
}
