import { ApiError, type Fault } from './apiError'
import { takePreloadedResponse } from './preloadedResponses'
import { secondsToWait } from './queries/retry'

/** A government intranet is slow at its worst, but a reader gives up sooner than this. */
const TIMEOUT_MS = 20_000

export type RequestOptions = {
  /** Cancels the request; its reason is thrown as it is, for the caller knows why. */
  readonly signal?: AbortSignal | undefined
  readonly fetch?: typeof fetch | undefined
  readonly timeoutMs?: number | undefined
}

/**
 * The one fetch: asks `<base>/<resource>` and gives the parsed JSON, unchecked. A relative base is
 * relative to the page. Throws `ApiError` with the kind of failure, or the signal's abort error.
 */
export async function getJson(
  base: string,
  resource: string,
  options: RequestOptions = {},
): Promise<unknown> {
  const ask = options.fetch ?? fetch
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
    // `no-cache` asks the server whether its file changed: a static server without cache headers would
    // otherwise let a browser show last month's figures as today's.
    const how = { cache: 'no-cache', signal: limit.signal } as const
    const address = buildAddress(base, resource)
    const early = options.fetch === undefined ? takePreloadedResponse(address) : null
    if (early !== null) {
      if (limit.signal.aborted) early.abort()
      limit.signal.addEventListener('abort', early.abort)
    }
    const asking = early === null ? ask(address, how) : early.answer
    const response = await asking.catch(async (error: unknown) => {
      if (!limit.signal.aborted && (await isSentElsewhere(ask, address, how)))
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

/**
 * A page learns nothing of a redirect to another site but that the request failed, as if there were no
 * network. Asked not to follow it, the browser tells the two apart.
 */
function isSentElsewhere(ask: typeof fetch, address: string, how: RequestInit): Promise<boolean> {
  return ask(address, { ...how, redirect: 'manual' }).then(
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

/** Nothing at all, or JSON that ends in its midst: a server that broke off, not one that speaks nonsense. */
function isCutOff(text: string): boolean {
  if (text === '') return true
  return /^[[{]/.test(text) && !text.endsWith(text.startsWith('{') ? '}' : ']')
}
