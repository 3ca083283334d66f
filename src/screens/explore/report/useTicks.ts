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

/** The ticks of a list: of a region and a report, which another region may cite too. */
export function useTicks(list: string): KeptTicks {
  const { read, write, lasts, subscribe } = openStore()
  const ticks = useSyncExternalStore(subscribe, () => read(list))
  const last = useSyncExternalStore(subscribe, lasts)
  const tick = useCallback(
    (id: string, next: Tick | null) => {
      const { [id]: _, ...others } = read(list)
      write(list, next === null ? others : { ...others, [id]: next })
    },
    [read, write, list],
  )
  const clear = useCallback(() => write(list, {}), [write, list])
  return { ticks, last, tick, clear }
}
