import { useEffect, useEffectEvent, useRef, useState } from 'react'
import {
  isLater,
  openChannel,
  stampAfter,
  type Channel,
  type Message,
  type Stamp,
  type Standing,
} from './speakerChannel'

export type InStep = {
  /** Which presentation this is: windows of another one are not heard. */
  readonly deck: string
  readonly at: Standing
  readonly onFollow: (at: Standing) => void
  /** The speaker's window goes where the others are; the room's takes the others along. */
  readonly asks: boolean
}

function isSame(a: Standing, b: Standing): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/**
 * Keeps windows of one presentation together. None is the master: whoever moves tells the others, the
 * latest move holds everywhere, and a window that closes takes nothing with it.
 */
export function useInStep({ deck, at, onFollow, asks }: InStep): void {
  const [own] = useState(() => Math.random().toString(36).slice(2))
  const channel = useRef<Channel | null>(null)
  const stamp = useRef<Stamp>({ count: 0, window: '' })
  /** Where this window stands as far as all windows know. */
  const known = useRef<Standing | null>(null)

  const tell = useEffectEvent((kind: 'moved' | 'opened', standing: Standing) => {
    known.current = standing
    channel.current?.send({ kind, deck, stamp: stamp.current, at: standing })
  })
  const move = useEffectEvent((kind: 'moved' | 'opened', standing: Standing) => {
    stamp.current = stampAfter(stamp.current, Date.now(), own)
    tell(kind, standing)
  })
  const hear = useEffectEvent((message: Message) => {
    if (message.deck !== deck) return
    if (message.kind === 'hello') {
      tell('moved', at)
      return
    }
    if (!isLater(message.stamp, stamp.current)) return
    stamp.current = message.stamp
    // A room that was reloaded began no new talk: it is told when this one began.
    const standing = message.kind === 'opened' ? { ...message.at, began: at.began } : message.at
    if (message.kind === 'opened') move('moved', standing)
    known.current = standing
    onFollow(standing)
  })

  const open = useEffectEvent(() => move('opened', at))

  useEffect(() => {
    const opened = openChannel((message) => hear(message))
    channel.current = opened
    if (asks) opened?.send({ kind: 'hello', deck })
    else open()
    return () => {
      opened?.close()
      channel.current = null
    }
  }, [deck, asks])

  useEffect(() => {
    if (known.current !== null && !isSame(known.current, at)) move('moved', at)
    known.current = at
  }, [at])
}
