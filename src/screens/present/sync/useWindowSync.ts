import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import {
  isLater,
  openChannel,
  stampAfter,
  type Channel,
  type Message,
  type Role,
  type Stamp,
  type Standing,
} from './speakerChannel'

type InStep = {
  /** Which presentation this is: windows of another one are not heard. */
  readonly deck: string
  readonly role: Role
  readonly at: Standing
  /** Auto-play of this window's own. */
  readonly auto: 'none' | 'playing' | 'paused'
  /** Goes where another window went, as far as this one can; says where it then stands. */
  readonly onFollow: (at: Standing) => Standing
  readonly onAutoPlay: () => void
}

const NEVER: Stamp = { count: 0, window: '' }

function isSame(a: Standing, b: Standing): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/**
 * Keeps windows of one presentation together. None is the master: whoever moves tells the others, the
 * latest move holds everywhere, and a window that closes takes nothing with it. One that has just come
 * moves nobody: it asks, and goes where the others are. Returns what lets the room play, or pause; false
 * where there is no line to it.
 */
export function useWindowSync({
  deck,
  role,
  at,
  auto,
  onFollow,
  onAutoPlay,
}: InStep): () => boolean {
  const [own] = useState(() => Math.random().toString(36).slice(2))
  const channel = useRef<Channel | null>(null)
  const stamp = useRef(NEVER)
  /** Where this window stands as far as all windows know. */
  const known = useRef<Standing | null>(null)

  const tell = useEffectEvent((kind: 'moved' | 'played' | 'stands') => {
    known.current = at
    channel.current?.send({ kind, deck, stamp: stamp.current, at })
  })
  const stampNow = useEffectEvent(() => {
    stamp.current = stampAfter(stamp.current, Date.now(), own)
  })
  const follow = useEffectEvent((moved: Stamp, to: Standing) => {
    if (!isLater(moved, stamp.current)) return
    stamp.current = moved
    // What this window cannot show it does not tell the others as a move of its own.
    known.current = onFollow(to)
  })
  const hear = useEffectEvent((message: Message) => {
    if (message.deck !== deck) return
    switch (message.kind) {
      case 'autoPlay':
        onAutoPlay()
        return
      case 'hello':
        // A tab left open behind others, perhaps since the last meeting, is no place for a room to begin.
        if (message.by === 'room' && document.visibilityState === 'hidden') return
        if (stamp.current.count === 0) stampNow()
        tell('stands')
        return
      case 'played':
      case 'stands':
        // Slides that change by themselves keep their own time: two that play would drive each other.
        if (auto === 'none') follow(message.stamp, message.at)
        return
      case 'moved':
        follow(message.stamp, message.at)
    }
  })
  useEffect(() => {
    const opened = openChannel((message) => hear(message))
    channel.current = opened
    stamp.current = NEVER
    opened?.send({ kind: 'hello', deck, by: role })
    return () => {
      opened?.close()
      channel.current = null
    }
  }, [deck, role])

  const keepUp = useEffectEvent((standing: Standing) => {
    if (known.current !== null && !isSame(known.current, standing)) {
      stampNow()
      tell(auto === 'playing' ? 'played' : 'moved')
    }
    known.current = standing
  })
  // Before another message can come: it would find a move that is not known yet, and be undone by it.
  useLayoutEffect(() => keepUp(at), [at])

  return () => {
    channel.current?.send({ kind: 'autoPlay', deck })
    return channel.current !== null
  }
}
