import { formatTicks, parseTicks, type Ticks } from './ticks'

/** The ticks of each list (a region's figures in a report), kept in the browser; where it forbids that, until the page closes. */
export type TickStore = {
  /** The same object until the ticks change. */
  readonly read: (list: string) => Ticks
  readonly write: (list: string, ticks: Ticks) => void
  /** Whether the ticks outlast the page. */
  readonly lasts: () => boolean
  /** Calls back on every change, also by another tab; returns how to stop. */
  readonly subscribe: (onChange: () => void) => () => void
}

const PREFIX = 'fazhi-ticks-'

/** `open` throws where the browser forbids storage. */
export function createTickStore(open: () => Storage): TickStore {
  const known = new Map<string, Ticks>()
  const listeners = new Set<() => void>()
  let lasting = attempt(() => {
    open().setItem(PREFIX, '')
    open().removeItem(PREFIX)
  })
  const notify = () => listeners.forEach((listener) => listener())
  const followOtherTab = ({ key }: StorageEvent) => {
    if (key === null) known.clear()
    else known.delete(key.slice(PREFIX.length))
    notify()
  }
  return {
    read: (list) => {
      let ticks = known.get(list)
      if (ticks === undefined) {
        let text: string | null = null
        attempt(() => {
          text = open().getItem(PREFIX + list)
        })
        ticks = parseTicks(text)
        known.set(list, ticks)
      }
      return ticks
    },
    write: (list, ticks) => {
      known.set(list, ticks)
      lasting = attempt(() => open().setItem(PREFIX + list, formatTicks(ticks)))
      notify()
    },
    lasts: () => lasting,
    subscribe: (onChange) => {
      if (listeners.size === 0) {
        // Another tab may have written while nobody listened.
        if (lasting) known.clear()
        window.addEventListener('storage', followOtherTab)
      }
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
        if (listeners.size === 0) window.removeEventListener('storage', followOtherTab)
      }
    },
  }
}

function attempt(action: () => void): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}
