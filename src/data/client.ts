import { ApiError, type Fault } from './apiError'
import { takePreloadedResponse } from './preloadedResponses'
import { secondsToWait } from './queries/retry'

/** Longer than a slow intranet needs; readers give up earlier. */
const TIMEOUT_MS = 20_000

export type RequestOptions = {
  /** Cancels the request; its abort error is thrown unchanged. */
  readonly signal?: AbortSignal | undefined
  readonly fetch?: typeof fetch | undefined
  readonly timeoutMs?: number | undefined
}

/**
 * The one fetch: requests `<base>/<resource>` and returns the parsed JSON, not validated. A relative base is
 * relative to the page. Throws `ApiError` with the kind of failure, or the signal's abort error.
 */
export async function getJson(
  base: string,
  resource: string,
  options: RequestOptions = {},
): Promise<unknown> {
  const fetchImpl = options.fetch ?? fetch
  const limit = new AbortController()
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    limit.abort()
  }, options.timeoutMs ?? TIMEOUT_MS)
  // Not AbortSignal.any: browsers of the years in use here lack it.
  const cancel = (): void => limit.abort()
  if (options.signal?.aborted) cancel()
  options.signal?.addEventListener('abort', cancel)
  try {
    // `no-cache` revalidates: without cache headers a browser would show last month's figures.
    const init = { cache: 'no-cache', signal: limit.signal } as const
    const address = buildAddress(base, resource)
    const preloaded = options.fetch === undefined ? takePreloadedResponse(address) : null
    if (preloaded !== null) {
      if (limit.signal.aborted) preloaded.abort()
      limit.signal.addEventListener('abort', preloaded.abort)
    }
    const request = preloaded === null ? fetchImpl(address, init) : preloaded.answer
    const response = await request.catch(async (error: unknown) => {
      if (!limit.signal.aborted && (await isRedirectedElsewhere(fetchImpl, address, init)))
        throw new ApiError(resource, { kind: 'elsewhere' })
      throw error
    })
    if (!response.ok) throw new ApiError(resource, httpFault(response))
    return parsed(await response.text(), response.headers.get('content-type'), resource)
  } catch (error) {
    if (error instanceof ApiError) throw error
    if (timedOut) throw new ApiError(resource, { kind: 'timeout' })
    if (options.signal?.aborted) throw error
    throw new ApiError(resource, { kind: 'offline' })
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', cancel)
  }
}

function buildAddress(base: string, resource: string): string {
  const address = `${base.replace(/\/+$/, '')}/${resource}`
  return typeof document === 'undefined' ? address : new URL(address, document.baseURI).href
}

function httpFault({ status, headers }: Response): Fault {
  const wait = secondsToWait(headers)
  return { kind: 'http', status, ...(wait === null ? {} : { wait }) }
}

/** A redirect to another origin fails like a lost connection; `redirect: 'manual'` distinguishes them. */
function isRedirectedElsewhere(
  fetchImpl: typeof fetch,
  address: string,
  init: RequestInit,
): Promise<boolean> {
  return fetchImpl(address, { ...init, redirect: 'manual' }).then(
    ({ type, status }) => type === 'opaqueredirect' || (status >= 300 && status < 400),
    () => false,
  )
}

function parsed(text: string, contentType: string | null, resource: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new ApiError(resource, notJson(text, contentType))
  }
}

function notJson(text: string, contentType: string | null): Fault {
  const isPage = /html/i.test(contentType ?? '') || /^\s*<(!doctype|html)/i.test(text)
  return isPage ? { kind: 'html' } : { kind: 'malformed', cutOff: isCutOff(text.trim()) }
}

/** An empty or truncated answer: the server broke off, so a retry may help. */
function isCutOff(text: string): boolean {
  if (text === '') return true
  return /^[[{]/.test(text) && !text.endsWith(text.startsWith('{') ? '}' : ']')
}
