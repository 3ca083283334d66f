import type { Detour, Blackout } from '../player/presentationState'

/** Orders moves across windows: by the shared system clock; window names break ties. */
export type Stamp = { readonly count: number; readonly window: string }

/** The position of a presentation, in terms that every window of it understands. */
export type SharedPosition = {
  /** The slide's id, not its number: two windows may have different decks. */
  readonly slide: string
  readonly detour: Detour | null
  readonly blackout: Blackout | null
  /** When the talk began, in milliseconds since 1970. */
  readonly began: number
}

export type Role = 'audience' | 'speaker'

export type Message =
  /** A new window asks for the position. */
  | { readonly kind: 'hello'; readonly deck: string; readonly by: Role }
  /** The speaker toggles auto-play in the audience's window; the speaker's own window has none. */
  | { readonly kind: 'autoPlay'; readonly deck: string }
  | {
      /** `moved` by the presenter, `played` by auto-play, `reply` to a hello. */
      readonly kind: 'moved' | 'played' | 'reply'
      readonly deck: string
      readonly stamp: Stamp
      readonly position: SharedPosition
    }

/** Whether a move comes after another; the same in every window, whatever the order of arrival. */
export function isLater(stamp: Stamp, than: Stamp): boolean {
  return stamp.count === than.count ? stamp.window > than.window : stamp.count > than.count
}

/** The stamp of a move at `now`, later than every known stamp even if the clock was set back. */
export function stampAfter(last: Stamp, now: number, window: string): Stamp {
  return { count: Math.max(last.count + 1, now), window }
}

/** Checks the fields, because another version of the dashboard may be open in another window. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('deck' in data))
    return false
  const { kind } = data
  if (kind === 'hello' || kind === 'autoPlay') return true
  return (
    (kind === 'moved' || kind === 'played' || kind === 'reply') &&
    'stamp' in data &&
    'position' in data
  )
}

export type Channel = { readonly send: (message: Message) => void; readonly close: () => void }

/** Opens the channel between windows of this dashboard; null where the browser has none. */
export function openChannel(onMessage: (message: Message) => void): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  try {
    // By path, because one host may serve several dashboards.
    const channel = new BroadcastChannel(`present ${window.location.pathname}`)
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) onMessage(data)
    })
    return { send: channel.postMessage.bind(channel), close: () => channel.close() }
  } catch {
    return null
  }
}
