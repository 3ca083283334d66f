import { useEffect, useEffectEvent, useState } from 'react'
import { tickEvery } from './autoPlay'
import type { PresentationState } from './presentationState'

const HOUR_MS = 3_600_000

/** A reading that failed: when, and from when the figures are that stand instead. */
export type Failure = { readonly at: number; readonly figuresOf: number }

type Played = {
  readonly auto: PresentationState['auto']
  readonly onBeat: () => void
  readonly refresh: () => Promise<void>
}

/**
 * Lets the slides change by themselves and, once an hour while they do, the figures be read again. When
 * that fails the slides stay as they are; the failure is told until a reading succeeds.
 */
export function useAutoPlay({ auto, onBeat, refresh }: Played): Failure | null {
  const [readAt, setReadAt] = useState(() => Date.now())
  const [failedAt, setFailedAt] = useState<number | null>(null)
  const seconds = auto === null || auto.paused ? null : Number(auto.seconds)
  const playing = seconds !== null

  const beat = useEffectEvent(onBeat)
  useEffect(
    () => (seconds === null ? undefined : tickEvery(seconds * 1000, () => beat())),
    [seconds],
  )

  const read = useEffectEvent(async () => {
    try {
      await refresh()
      setReadAt(Date.now())
      setFailedAt(null)
    } catch {
      setFailedAt(Date.now())
    }
  })
  useEffect(() => (playing ? tickEvery(HOUR_MS, () => void read()) : undefined), [playing])

  return failedAt === null ? null : { at: failedAt, figuresOf: readAt }
}
