import { useEffect, useEffectEvent } from 'react'
import { leaveFullScreen, onFullScreenExit } from './fullScreen'

/** Hears when the browser's own Esc left full screen; at the end gives the screen back to the dashboard. */
export function useFullScreenExit(onLeft: () => void): void {
  const hear = useEffectEvent(onLeft)
  useEffect(() => {
    const stop = onFullScreenExit(() => hear())
    return () => {
      stop()
      leaveFullScreen().catch(() => undefined)
    }
  }, [])
}
