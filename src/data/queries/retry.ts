import { ApiError, type Fault } from '../apiError'

/**
 * The longest that a reader is kept waiting, in seconds, because a server asked for it. A server that
 * wants more is obeyed too: then the reader is told when to try again.
 */
const PATIENCE = 15

/** React Query's `retry`: what may pass by itself is asked for again, what will not is not. */
export function shouldRetry(failureCount: number, error: Error): boolean {
  return error instanceof ApiError && failureCount < retriesAfter(error.fault)
}

/** React Query's `retryDelay`, in milliseconds: one second, two, and never sooner than the server asked. */
export function retryDelay(failureCount: number, error: Error): number {
  const asked = error instanceof ApiError && error.fault.kind === 'http' ? error.fault.wait : 0
  return 1000 * Math.max(2 ** failureCount, asked ?? 0)
}

function retriesAfter(fault: Fault): number {
  switch (fault.kind) {
    case 'offline':
      return 2
    // Twenty seconds have gone already: a third time nobody would wait for.
    case 'timeout':
      return 1
    case 'http':
      return maySettle(fault.status) && (fault.wait ?? 0) <= PATIENCE ? 2 : 0
    case 'malformed':
      return fault.cutOff ? 2 : 0
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
 * `Retry-After` in whole seconds from now, never negative; null where the server does not say, or says
 * it unreadably. A date is counted from the server's own clock, for the reader's may be wrong.
 */
export function secondsToWait(headers: Headers, now: number = Date.now()): number | null {
  const asked = headers.get('retry-after')?.trim()
  if (asked === undefined) return null
  if (/^\d+$/.test(asked)) return Number(asked)
  const until = Date.parse(asked)
  if (Number.isNaN(until)) return null
  const serverNow = Date.parse(headers.get('date') ?? '')
  return Math.max(0, Math.ceil((until - (Number.isNaN(serverNow) ? now : serverNow)) / 1000))
}
