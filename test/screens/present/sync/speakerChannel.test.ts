import { describe, expect, it, vi } from 'vitest'
import {
  isLater,
  openChannel,
  stampAfter,
  type Message,
} from '../../../../src/screens/present/sync/speakerChannel'

describe('isLater', () => {
  it('orders two moves, whatever their order of arrival', () => {
    const first = stampAfter({ count: 0, window: '' }, 1000, 'a')
    const second = stampAfter(first, 1001, 'b')
    expect(isLater(second, first)).toBe(true)
    expect(isLater(first, second)).toBe(false)
  })

  it('orders moves of the same millisecond by window', () => {
    const a = { count: 1000, window: 'a' }
    const b = { count: 1000, window: 'b' }
    expect(isLater(b, a)).toBe(true)
    expect(isLater(a, b)).toBe(false)
    expect(isLater(a, a)).toBe(false)
  })

  it('keeps the order when the clock was set back', () => {
    const first = stampAfter({ count: 0, window: '' }, 5000, 'a')
    expect(isLater(stampAfter(first, 10, 'b'), first)).toBe(true)
  })
})

describe('openChannel', () => {
  it('returns null where the browser has no channel or forbids it', () => {
    vi.stubGlobal('window', { location: { pathname: '/a/' } })
    vi.stubGlobal('BroadcastChannel', undefined)
    expect(openChannel(() => undefined)).toBeNull()
    vi.stubGlobal('BroadcastChannel', function Forbidden() {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(openChannel(() => undefined)).toBeNull()
  })

  it('passes on messages and ignores other data', async () => {
    vi.stubGlobal('window', { location: { pathname: '/a/' } })
    const received: Message[] = []
    const here = openChannel((message) => received.push(message))
    const there = openChannel(() => undefined)
    const other = new BroadcastChannel('present /a/')
    const send: (data: unknown) => void = other.postMessage.bind(other)
    for (const data of ['nonsense', null, { kind: 'moved', deck: 'x' }]) send(data)
    there?.send({ kind: 'hello', deck: 'x', by: 'audience' })
    await vi.waitFor(() => expect(received).toEqual([{ kind: 'hello', deck: 'x', by: 'audience' }]))
    here?.close()
    there?.close()
    other.close()
  })
})
