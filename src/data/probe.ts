/** What came of asking for a file that should be JSON. Every way in which servers get it wrong. */
export type Probe =
  /** `typed`: the server calls it JSON too. */
  | { readonly kind: 'json'; readonly typed: boolean; readonly body: unknown }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'html' }
  | { readonly kind: 'notJson' }
  /** The server answers, but not to pages of our origin. */
  | { readonly kind: 'noCors' }
  | { readonly kind: 'unreachable' }

/** So long a diagnosis waits for one file. */
const PATIENCE_MS = 8000

/** Asks for a file and tells what came, instead of throwing. */
export async function probe(address: string): Promise<Probe> {
  const response = await asked(address, {})
  if (response === null) {
    // Without leave to read it the same file can still be asked for: then only leave is wanting.
    const opaque = await asked(address, { mode: 'no-cors' })
    return { kind: opaque === null ? 'unreachable' : 'noCors' }
  }
  if (!response.ok) return { kind: 'http', status: response.status }
  const type = response.headers.get('content-type') ?? ''
  const text = await response.text().catch(() => '')
  try {
    return { kind: 'json', typed: /json/i.test(type), body: JSON.parse(text) as unknown }
  } catch {
    return { kind: /html/i.test(type) || /^\s*</.test(text) ? 'html' : 'notJson' }
  }
}

async function asked(address: string, how: RequestInit): Promise<Response | null> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), PATIENCE_MS)
  try {
    return await fetch(address, { ...how, cache: 'no-store', signal: limit.signal })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** What a page of our own tells browsers about being framed; null where it cannot be had. */
export type FramingHeaders = {
  readonly frameOptions: string | null
  readonly policy: string | null
}

export async function framingHeaders(address: string): Promise<FramingHeaders | null> {
  const response = await asked(address, {})
  if (response === null) return null
  return {
    frameOptions: response.headers.get('x-frame-options'),
    policy: response.headers.get('content-security-policy'),
  }
}
