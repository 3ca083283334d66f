/** The result of requesting a file that should be JSON. */
export type Probe =
  /** `typed`: the server calls it JSON too. */
  | { readonly kind: 'json'; readonly typed: boolean; readonly body: unknown }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'html' }
  | { readonly kind: 'notJson' }
  /** The server answers, but not to pages of our origin. */
  | { readonly kind: 'noCors' }
  | { readonly kind: 'unreachable' }

/** Timeout of one file (ms). */
const TIMEOUT_MS = 8000

/** Requests a file and describes the result instead of throwing. */
export async function probe(address: string): Promise<Probe> {
  const response = await request(address, {})
  if (response === null) {
    // An opaque request succeeds where only the CORS header is missing.
    const opaque = await request(address, { mode: 'no-cors' })
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

async function request(address: string, init: RequestInit): Promise<Response | null> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), TIMEOUT_MS)
  try {
    return await fetch(address, { ...init, cache: 'no-store', signal: limit.signal })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** The headers of our own page that control framing; null where there is no answer. */
export type FramingHeaders = {
  readonly frameOptions: string | null
  readonly policy: string | null
}

export async function framingHeaders(address: string): Promise<FramingHeaders | null> {
  const response = await request(address, {})
  if (response === null) return null
  return {
    frameOptions: response.headers.get('x-frame-options'),
    policy: response.headers.get('content-security-policy'),
  }
}
