import { describe, expect, it, vi } from 'vitest'
import { Cancelled, mapInChunks } from '../../src/scheduling/mapInChunks'
import { yieldToMain } from '../../src/scheduling/yieldToMain'

const items = Array.from({ length: 25 }, (_, index) => index)
const double = (item: number): number => item * 2

describe('mapInChunks', () => {
  it('returns all results in order and reports progress up to 1', async () => {
    const onProgress = vi.fn<(share: number) => void>()
    const { signal } = new AbortController()
    const results = await mapInChunks(items, double, { signal, onProgress, size: 10 })
    expect(results).toEqual(items.map(double))
    expect(onProgress.mock.calls).toEqual([[0.4], [0.8], [1]])
  })

  it('lets other work run between two chunks', async () => {
    const order: string[] = []
    const { signal } = new AbortController()
    const work = mapInChunks(items, (item) => order.push(`item ${item}`), {
      signal,
      onProgress: () => undefined,
      size: 13,
    })
    const clicks = yieldToMain().then(() => order.push('click'))
    await Promise.all([work, clicks])
    expect(order.indexOf('click')).toBeGreaterThan(-1)
    expect(order.indexOf('click')).toBeLessThan(order.length - 1)
  })

  it('stops before the next chunk when it is cancelled', async () => {
    const controller = new AbortController()
    const work = vi.fn<(item: number) => number>((item) => {
      if (item === 4) controller.abort()
      return item
    })
    const { signal } = controller
    const running = mapInChunks(items, work, { signal, onProgress: () => undefined, size: 10 })
    await expect(running).rejects.toThrow(Cancelled)
    expect(work).toHaveBeenCalledTimes(10)
  })

  it('does not start when it was cancelled before', async () => {
    const work = vi.fn<(item: number) => number>(double)
    const signal = AbortSignal.abort()
    const running = mapInChunks(items, work, { signal, onProgress: () => undefined, size: 10 })
    await expect(running).rejects.toThrow(Cancelled)
    expect(work).not.toHaveBeenCalled()
  })

  it('returns an empty list for an empty list', async () => {
    const { signal } = new AbortController()
    const results = await mapInChunks([], double, { signal, onProgress: () => undefined, size: 10 })
    expect(results).toEqual([])
  })
})
