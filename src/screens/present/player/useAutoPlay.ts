import { useEffect, useEffectEvent, useState } from 'react'
import type { PresentationState } from './presentationState'
import { tickEvery } from './tickEvery'

const HOUR_MS = 3_600_000

/** A failed refresh: when it failed, and when the data on screen were fetched. */
export type RefreshFailure = { readonly at: number; readonly dataFrom: number }

type AutoPlayOptions = {
  readonly auto: PresentationState['auto']
  readonly onTick: () => void
  readonly refresh: () => Promise<void>
}

/**
 * Advances the slides and, once an hour while it does, refreshes the data. A failed refresh leaves the
 * slides as they are and is reported until one succeeds.
 */
export function useAutoPlay({ auto, onTick, refresh }: AutoPlayOptions): RefreshFailure | null {
  const [fetchedAt, setFetchedAt] = useState(() => Date.now())
  const [failedAt, setFailedAt] = useState<number | null>(null)
  const seconds = auto === null || auto.paused ? null : Number(auto.seconds)
  const playing = seconds !== null

  const tick = useEffectEvent(onTick)
  useEffect(
    () => (seconds === null ? undefined : tickEvery(seconds * 1000, () => tick())),
    [seconds],
  )

  const fetchAgain = useEffectEvent(async () => {
    try {
      await refresh()
      setFetchedAt(Date.now())
      setFailedAt(null)
    } catch {
      setFailedAt(Date.now())
    }
  })
  useEffect(() => (playing ? tickEvery(HOUR_MS, () => void fetchAgain()) : undefined), [playing])

  return failedAt === null ? null : { at: failedAt, dataFrom: fetchedAt }
}
