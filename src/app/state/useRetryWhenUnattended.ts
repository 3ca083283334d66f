import { useEffect } from 'react'
import type { WorldState } from '../../data/state/regionDatasetState'

/** How long a screen without a reader waits before it asks again, in milliseconds. */
export const ASK_AGAIN_MS = 60_000

/** Where nobody is there to press the button: asks every minute for figures that could not be had. */
export function useAskedAgain(state: WorldState, unattended: boolean): void {
  useEffect(() => {
    if (!unattended || state.kind !== 'failed') return undefined
    const timer = window.setTimeout(state.retry, ASK_AGAIN_MS)
    return () => window.clearTimeout(timer)
  }, [state, unattended])
}
