import { formatTicks, parseTicks, type Ticks } from './ticks'

/** The ticks of each report, kept in the browser; where it forbids that, until the page closes. */
export type TickStore = {
  /** The same object until the ticks change. */
  readonly read: (source: string) => Ticks
  readonly write: (source: string, ticks: Ticks) => void
  /** Whether the ticks outlast the page. */
  readonly lasts: () => boolean
  /** Calls back on every change, also by another tab; returns how to stop. */
  readonly subscribe: (onChange: () => void) => () => void
}

const PREFIX = 'ticks:'

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
    read: (source) => {
      let ticks = known.get(source)
      if (ticks === undefined) {
        let text: string | null = null
        attempt(() => {
          text = open().getItem(PREFIX + source)
        })
        ticks = parseTicks(text)
        known.set(source, ticks)
      }
      return ticks
    },
    write: (source, ticks) => {
      known.set(source, ticks)
      lasting = attempt(() => open().setItem(PREFIX + source, formatTicks(ticks)))
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
