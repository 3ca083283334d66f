import { ApiError, type Fault } from '../apiError'

/** A longer `Retry-After` (s) is not waited for: the page says when to try again. */
const LONGEST_WAIT = 15

/** React Query's `retry`: only temporary failures are retried. */
export function shouldRetry(failureCount: number, error: Error): boolean {
  return error instanceof ApiError && failureCount < retriesAfter(error.fault)
}

/** React Query's `retryDelay` (ms): one second, two, and at least `Retry-After`. */
export function retryDelay(failureCount: number, error: Error): number {
  const wait = error instanceof ApiError && error.fault.kind === 'http' ? error.fault.wait : 0
  return 1000 * Math.max(2 ** failureCount, wait ?? 0)
}

function retriesAfter(fault: Fault): number {
  switch (fault.kind) {
    case 'offline':
      return 2
    // A timeout costs twenty seconds; readers do not wait for a third.
    case 'timeout':
      return 1
    case 'http':
      return maySettle(fault.status) && (fault.wait ?? 0) <= LONGEST_WAIT ? 2 : 0
    case 'malformed':
      return fault.cutOff ? 2 : 0
    // An update of the files may be going on.
    case 'versions':
    case 'empty':
      return 1
    case 'elsewhere':
    case 'html':
    case 'shape':
      return 0
  }
}

function maySettle(status: number): boolean {
  return status === 429 || status >= 500
}

/**
 * `Retry-After` in whole seconds from now, at least 0; null where it is missing or unreadable. A date is
 * compared with the server's clock, as the reader's may be wrong.
 */
export function secondsToWait(headers: Headers, now: number = Date.now()): number | null {
  const value = headers.get('retry-after')?.trim()
  if (value === undefined) return null
  if (/^\d+$/.test(value)) return Number(value)
  // Browsers read a date also from "-5" and "soon 2099".
  const until = /^[A-Z][a-z]{2,8},? .*\d/.test(value) ? Date.parse(value) : NaN
  if (Number.isNaN(until)) return null
  const serverNow = Date.parse(headers.get('date') ?? '')
  return Math.max(0, Math.ceil((until - (Number.isNaN(serverNow) ? now : serverNow)) / 1000))
}
