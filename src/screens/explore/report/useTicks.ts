import { useCallback, useSyncExternalStore } from 'react'
import { createTickStore, type TickStore } from './tickStore'
import type { Tick, Ticks } from './ticks'

/** One for the page, so that leaving the view loses nothing. */
let store: TickStore | null = null

function openStore(): TickStore {
  store ??= createTickStore(() => window.localStorage)
  return store
}

type KeptTicks = {
  readonly ticks: Ticks
  /** Whether they outlast the page. */
  readonly last: boolean
  /** Ticks an indicator, or takes its tick away with null. */
  readonly tick: (id: string, tick: Tick | null) => void
  readonly clear: () => void
}

/** The ticks of a report. */
export function useTicks(source: string): KeptTicks {
  const { read, write, lasts, subscribe } = openStore()
  const ticks = useSyncExternalStore(subscribe, () => read(source))
  const last = useSyncExternalStore(subscribe, lasts)
  const tick = useCallback(
    (id: string, next: Tick | null) => {
      const { [id]: _, ...others } = read(source)
      write(source, next === null ? others : { ...others, [id]: next })
    },
    [read, write, source],
  )
  const clear = useCallback(() => write(source, {}), [write, source])
  return { ticks, last, tick, clear }
}
