import { shouldRetry } from './retry'

/** Reports are yearly; this only limits how late an open page shows a correction. */
export const FRESH_MS = 10 * 60_000

/** The options of every query. */
export const defaultQueryOptions = {
  retry: shouldRetry,
  // A failure before mount was already retried; the reader retries.
  retryOnMount: false,
  staleTime: FRESH_MS,
  // Browsers report an intranet without internet access as offline.
  networkMode: 'always',
  // `keepFresh` reads again.
  refetchOnWindowFocus: false,
} as const
