import { useEffect, useEffectEvent } from 'react'
import type { PresentationState } from './presentationState'
import { tickEvery } from './tickEvery'

/** Advances the slides while auto-play is on. */
export function useAutoPlay(auto: PresentationState['auto'], onTick: () => void): void {
  const seconds = auto === null || auto.paused ? null : Number(auto.seconds)
  const tick = useEffectEvent(onTick)
  useEffect(
    () => (seconds === null ? undefined : tickEvery(seconds * 1000, () => tick())),
    [seconds],
  )
}
