import { useEffect } from 'react'
import type { RegionDatasetState } from '../../data/state/regionDatasetState'

/** Interval of retries on a screen without a reader (ms). */
export const RETRY_MS = 60_000

/** Retries failed figures every minute where nobody can press the button. */
export function useRetryWhenUnattended(state: RegionDatasetState, unattended: boolean): void {
  useEffect(() => {
    if (!unattended || state.kind !== 'failed') return undefined
    const timer = window.setTimeout(state.retry, RETRY_MS)
    return () => window.clearTimeout(timer)
  }, [state, unattended])
}
