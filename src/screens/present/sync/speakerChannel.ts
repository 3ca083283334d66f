import type { Detour, Blackout } from '../player/presentationState'

/** The order of moves over all windows: by the computer's clock, which they share; names break ties. */
export type Stamp = { readonly count: number; readonly window: string }

/** Where a presentation stands, in words that every window of it understands. */
export type Standing = {
  /** The slide's id: two windows may have come by different decks. */
  readonly slide: string
  readonly detour: Detour | null
  readonly blackout: Blackout | null
  /** When the talk began, in milliseconds since 1970. */
  readonly began: number
}

/** The screen in the room, or the window of whoever speaks. */
export type Role = 'room' | 'speaker'

export type Message =
  /** A window that has just come asks where the others are. */
  | { readonly kind: 'hello'; readonly deck: string; readonly by: Role }
  /** The speaker lets the room play, or pause: the speaker's own slides never change by themselves. */
  | { readonly kind: 'autoPlay'; readonly deck: string }
  | {
      /** `moved` by hand; `played`: auto-play did; `stands`: in answer to a hello. */
      readonly kind: 'moved' | 'played' | 'stands'
      readonly deck: string
      readonly stamp: Stamp
      readonly at: Standing
    }

/** Whether a move comes after another; the same on every window, whatever order they arrive in. */
export function isLater(stamp: Stamp, than: Stamp): boolean {
  return stamp.count === than.count ? stamp.window > than.window : stamp.count > than.count
}

/** The stamp of a move made in a window at `now`, later than all it knows even if the clock was set back. */
export function stampAfter(last: Stamp, now: number, window: string): Stamp {
  return { count: Math.max(last.count + 1, now), window }
}

/** Another version of the dashboard may be open beside this one: what it says may lack what ours says. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('deck' in data))
    return false
  const { kind } = data
  if (kind === 'hello' || kind === 'autoPlay') return true
  return (
    (kind === 'moved' || kind === 'played' || kind === 'stands') && 'stamp' in data && 'at' in data
  )
}

export type Channel = { readonly send: (message: Message) => void; readonly close: () => void }

/** Opens the line between windows of this dashboard; null where the browser has none. */
export function openChannel(onMessage: (message: Message) => void): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  try {
    // Several dashboards may live under one host.
    const channel = new BroadcastChannel(`present ${window.location.pathname}`)
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) onMessage(data)
    })
    return { send: channel.postMessage.bind(channel), close: () => channel.close() }
  } catch {
    return null
  }
}
