import type { Query, QueryClient } from '@tanstack/react-query'
import { FRESH_MS } from './defaultQueryOptions'

const HOUR_MS = 3_600_000

/** Interval of retries after a failure (ms). */
export const RETRY_MS = 60_000

/** Short enough that a computer that slept reads within five seconds of waking (ms). */
const TICK_MS = 3000

/** A longer gap between two ticks is sleep, or a clock that was set (ms). */
const GAP_MS = 90_000

/** When the page last read on waking; written by `keepFresh`. */
export const readOnWakingKey = ['readOnWaking'] as const

/**
 * Reads again what the page shows: every hour, a minute after a failure, and on waking (a tab that was hidden
 * or frozen, a computer that slept, a clock that was set, a network that is back) what failed or is older than
 * ten minutes. Without any figures only an unattended page retries by itself. Returns a function that stops it.
 */
export function keepFresh(queries: QueryClient, isUnattended: () => boolean): () => void {
  let tickedAt = Date.now()

  const read = async (woken: boolean) => {
    if (document.visibilityState === 'hidden') return
    const now = Date.now()
    const isDue = ({ state }: Query) => {
      const failed = state.status === 'error'
      if (state.fetchStatus !== 'idle') return false
      if (failed && woken) return true
      if (failed && state.data === undefined && !isUnattended()) return false
      const age = Math.abs(now - (failed ? state.errorUpdatedAt : state.dataUpdatedAt))
      return age >= (failed ? RETRY_MS : woken ? FRESH_MS : HOUR_MS)
    }
    const due = queries.getQueryCache().findAll({ type: 'active', predicate: isDue })
    if (due.length === 0) return
    await queries.refetchQueries({ type: 'active', predicate: (query) => due.includes(query) })
    if (woken && due.every(({ state }) => state.status === 'success'))
      queries.setQueryData(readOnWakingKey, Date.now())
  }

  const tick = () => {
    const now = Date.now()
    const slept = Math.abs(now - tickedAt) > GAP_MS
    tickedAt = now
    void read(slept)
  }
  const wake = (event: Event) => {
    // The first `pageshow` is that of a page that is being loaded.
    if (!('persisted' in event) || event.persisted === true) void read(true)
  }
  const timer = setInterval(tick, TICK_MS)
  // `resume` follows a frozen tab, `pageshow` one from the back/forward cache.
  const events = [
    [document, 'visibilitychange'],
    [document, 'resume'],
    [window, 'pageshow'],
    [window, 'online'],
  ] as const
  for (const [target, event] of events) target.addEventListener(event, wake)
  return () => {
    clearInterval(timer)
    for (const [target, event] of events) target.removeEventListener(event, wake)
  }
}
