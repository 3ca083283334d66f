import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import {
  isLater,
  openChannel,
  stampAfter,
  type Channel,
  type Message,
  type Role,
  type SharedPosition,
  type Stamp,
} from './speakerChannel'

type WindowSyncOptions = {
  /** Identifies the presentation: windows of another one are ignored. */
  readonly deck: string
  readonly role: Role
  readonly position: SharedPosition
  /** Auto-play in this window. */
  readonly auto: 'none' | 'playing' | 'paused'
  /** Goes where another window went, as far as possible; returns the position reached. */
  readonly onFollow: (position: SharedPosition) => SharedPosition
  readonly onAutoPlay: () => void
}

const NEVER: Stamp = { count: 0, window: '' }

function isSame(a: SharedPosition, b: SharedPosition): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/**
 * Keeps the windows of one presentation in sync. No window is the master: each move is sent to the
 * others and the latest move wins, so any window may be closed. A new window moves nobody: it asks for
 * the position and goes there. Returns a function that toggles auto-play in the audience's window; its
 * result is false where the browser has no channel.
 */
export function useWindowSync({
  deck,
  role,
  position,
  auto,
  onFollow,
  onAutoPlay,
}: WindowSyncOptions): () => boolean {
  const [own] = useState(() => Math.random().toString(36).slice(2))
  const channel = useRef<Channel | null>(null)
  const stamp = useRef(NEVER)
  /** The position of this window that the other windows know. */
  const known = useRef<SharedPosition | null>(null)

  const send = useEffectEvent((kind: 'moved' | 'played' | 'reply') => {
    known.current = position
    channel.current?.send({ kind, deck, stamp: stamp.current, position })
  })
  const stampNow = useEffectEvent(() => {
    stamp.current = stampAfter(stamp.current, Date.now(), own)
  })
  const follow = useEffectEvent((moved: Stamp, to: SharedPosition) => {
    if (!isLater(moved, stamp.current)) return
    stamp.current = moved
    // The position reached, which may differ: this window must not send it as a move of its own.
    known.current = onFollow(to)
  })
  const receive = useEffectEvent((message: Message) => {
    if (message.deck !== deck) return
    switch (message.kind) {
      case 'autoPlay':
        onAutoPlay()
        return
      case 'hello':
        // A tab left open in the background, perhaps since the last meeting, must not set the slide.
        if (message.by === 'audience' && document.visibilityState === 'hidden') return
        if (stamp.current.count === 0) stampNow()
        send('reply')
        return
      case 'played':
      case 'reply':
        // A window with auto-play ignores the auto-play of others: two would drive each other.
        if (auto === 'none') follow(message.stamp, message.position)
        return
      case 'moved':
        follow(message.stamp, message.position)
    }
  })
  useEffect(() => {
    const opened = openChannel((message) => receive(message))
    channel.current = opened
    stamp.current = NEVER
    opened?.send({ kind: 'hello', deck, by: role })
    return () => {
      opened?.close()
      channel.current = null
    }
  }, [deck, role])

  const sendChange = useEffectEvent((current: SharedPosition) => {
    if (known.current !== null && !isSame(known.current, current)) {
      stampNow()
      send(auto === 'playing' ? 'played' : 'moved')
    }
    known.current = current
  })
  // A layout effect, so that no message arrives before this move is known and undoes it.
  useLayoutEffect(() => sendChange(position), [position])

  return () => {
    channel.current?.send({ kind: 'autoPlay', deck })
    return channel.current !== null
  }
}
