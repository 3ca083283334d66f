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
 * Reads again what the page shows: every hour, a minute after a failure, and on waking (a tab that was hidden,
 * frozen or cached, a computer that slept, a clock that was set, a network that is back) what failed or is
 * older than ten minutes. Without any figures only an unattended page retries by itself. Until the page closes.
 */
export function keepFresh(queries: QueryClient, isUnattended: () => boolean): void {
  let tickedAt = Date.now()

  const read = async (woken: boolean) => {
    if (document.visibilityState === 'hidden') return
    const now = Date.now()
    const due = queries.getQueryCache().findAll({
      type: 'active',
      fetchStatus: 'idle',
      predicate: ({ state: { status, data, dataUpdatedAt, errorUpdatedAt } }: Query) => {
        if (status !== 'error') return Math.abs(now - dataUpdatedAt) >= (woken ? FRESH_MS : HOUR_MS)
        if (woken) return true
        return Math.abs(now - errorUpdatedAt) >= RETRY_MS && (data !== undefined || isUnattended())
      },
    })
    if (due.length === 0) return
    await queries.refetchQueries({ predicate: (query) => due.includes(query) })
    if (woken && due.every(({ state }) => state.status === 'success'))
      queries.setQueryData(readOnWakingKey, Date.now())
  }

  setInterval(() => {
    const gap = Date.now() - tickedAt
    tickedAt += gap
    void read(Math.abs(gap) > GAP_MS)
  }, TICK_MS)

  const wake = (event: Event) => {
    // The first `pageshow` is that of a page that is being loaded.
    if (!('persisted' in event) || event.persisted === true) void read(true)
  }
  for (const event of ['visibilitychange', 'resume']) document.addEventListener(event, wake)
  for (const event of ['pageshow', 'online']) addEventListener(event, wake)
}
