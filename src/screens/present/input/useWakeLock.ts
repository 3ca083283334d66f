import { useEffect, useState } from 'react'
import { tickEvery } from '../player/autoPlay'

/** `unavailable`: plain HTTP or an old browser; `refused`: the system saves energy. */
export type WakeLock = 'held' | 'refused' | 'unavailable'

/** A system that saved energy a minute ago may be plugged in by now; a foyer's runs for days. */
const RETRY_MS = 60_000

/** Keeps the screen from going dark while the presentation is in sight, where the browser allows it. */
export function useWakeLock(): WakeLock {
  const [state, setState] = useState<WakeLock>('unavailable')
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined
    let sentinel: WakeLockSentinel | null = null
    let left = false
    let asking = false
    const ask = async () => {
      if (document.visibilityState !== 'visible' || asking || sentinel?.released === false) return
      // One question at a time: a second lock would be held for ever.
      asking = true
      try {
        sentinel = await navigator.wakeLock.request('screen')
        if (left) await sentinel.release()
        else {
          // Taken away: with the window, or by a battery that runs low. Nothing is promised until it is back.
          sentinel.addEventListener('release', () => {
            if (left) return
            setState('refused')
            void ask()
          })
          setState('held')
        }
      } catch {
        if (!left) setState('refused')
      }
      asking = false
    }
    // The browser lets go of the lock whenever the window is hidden.
    const onVisible = () => void ask()
    onVisible()
    document.addEventListener('visibilitychange', onVisible)
    const stop = tickEvery(RETRY_MS, onVisible)
    return () => {
      left = true
      stop()
      document.removeEventListener('visibilitychange', onVisible)
      void sentinel?.release()
    }
  }, [])
  return state
}
