import { shouldRetry } from './retry'

/** Reports are yearly; the interval only bounds how long a page left open shows a corrected figure late. */
const FRESH_MS = 10 * 60_000

/** How every resource is asked for. */
export const defaultQueryOptions = {
  retry: shouldRetry,
  // What failed before the screen stood has been tried as often as it may be: the reader asks again.
  retryOnMount: false,
  staleTime: FRESH_MS,
  // Browsers call an intranet without internet access "offline"; the server is reachable all the same.
  networkMode: 'always',
} as const
