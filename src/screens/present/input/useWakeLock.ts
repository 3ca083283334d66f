import { useEffect, useState } from 'react'
import { tickEvery } from '../player/tickEvery'

/** `unavailable`: plain HTTP or an old browser; `refused`: the system saves energy. */
export type WakeLock = 'held' | 'refused' | 'unavailable'

/** Retry, because the system may have been plugged in since; a kiosk runs for days. */
const RETRY_MS = 60_000

/** Keeps the screen on while the presentation is visible, where the browser allows it. */
export function useWakeLock(): WakeLock {
  const [state, setState] = useState<WakeLock>('unavailable')
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let sentinel: WakeLockSentinel | null = null
    let unmounted = false
    let requesting = false
    const request = async () => {
      if (document.visibilityState !== 'visible' || requesting || sentinel?.released === false)
        return
      // One request at a time: a second lock would never be released.
      requesting = true
      try {
        sentinel = await navigator.wakeLock.request('screen')
        if (unmounted) await sentinel.release()
        else {
          // Released by the browser when the window is hidden or the battery is low.
          sentinel.addEventListener('release', () => {
            if (unmounted) return
            setState('refused')
            void request()
          })
          setState('held')
        }
      } catch {
        if (!unmounted) setState('refused')
      }
      requesting = false
    }
    // The browser releases the lock whenever the window is hidden.
    const onVisible = () => void request()
    onVisible()
    document.addEventListener('visibilitychange', onVisible)
    const stop = tickEvery(RETRY_MS, onVisible)
    return () => {
      unmounted = true
      stop()
      document.removeEventListener('visibilitychange', onVisible)
      void sentinel?.release()
    }
  }, [])
  return state
}
