import { useEffect } from 'react'
import { arrivalListeners } from './importCode'

/** Between two tries (ms). */
const INTERVAL_MS = 15_000

/** Calls `attempt` every 15 seconds and when the network or a missing file is back, for as long as it is mounted. */
export function useRecovery(attempt: (() => Promise<unknown>) | null): void {
  useEffect(() => {
    if (attempt === null) return undefined
    const quietly = () => void attempt().catch(() => undefined)
    const timer = setInterval(quietly, INTERVAL_MS)
    window.addEventListener('online', quietly)
    arrivalListeners.add(quietly)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', quietly)
      arrivalListeners.delete(quietly)
    }
  }, [attempt])
}
