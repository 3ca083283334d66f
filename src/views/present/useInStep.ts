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

  const tell = useEffectEvent(() => {
    channel.current?.send({ kind: 'standing', deck, stamp: stamp.current, at })
  })
  const tellMove = useEffectEvent(() => {
    stamp.current = stampAfter(stamp.current, Date.now(), own)
    tell()
  })
  const hear = useEffectEvent((message: Message) => {
    if (message.deck !== deck) return
    switch (message.kind) {
      case 'hello':
        tell()
        return
      case 'standing':
        if (!isLater(message.stamp, stamp.current)) return
        stamp.current = { ...message.stamp }
        known.current = message.at
        onFollow(message.at)
    }
  })

  useEffect(() => {
    const opened = openChannel((message) => hear(message))
    channel.current = opened
    if (asks) opened?.send({ kind: 'hello', deck })
    else tellMove()
    return () => {
      opened?.close()
      channel.current = null
    }
  }, [deck, asks])

  useEffect(() => {
    if (known.current !== null && !isSame(known.current, at)) tellMove()
    known.current = at
  }, [at])
}
