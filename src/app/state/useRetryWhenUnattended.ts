import { useEffect } from 'react'
import type { RegionDatasetState } from '../../data/state/regionDatasetState'

/** How long a screen without a reader waits before it asks again, in milliseconds. */
export const RETRY_MS = 60_000

/** Where nobody is there to press the button: asks every minute for figures that could not be had. */
export function useRetryWhenUnattended(state: RegionDatasetState, unattended: boolean): void {
  useEffect(() => {
    if (!unattended || state.kind !== 'failed') return undefined
    const timer = window.setTimeout(state.retry, RETRY_MS)
    return () => window.clearTimeout(timer)
  }, [state, unattended])
}
