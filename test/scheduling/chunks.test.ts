import { describe, expect, it, vi } from 'vitest'
import { yieldToMain, Cancelled, inChunks } from '../../src/scheduling/chunks'

const items = Array.from({ length: 25 }, (_, index) => index)
const double = (item: number): number => item * 2

describe('work in chunks', () => {
  it('gives every result in order, and word of progress up to the whole', async () => {
    const onProgress = vi.fn<(share: number) => void>()
    const { signal } = new AbortController()
    const results = await inChunks(items, double, { signal, onProgress, size: 10 })
    expect(results).toEqual(items.map(double))
    expect(onProgress.mock.calls).toEqual([[0.4], [0.8], [1]])
  })

  it('lets other work in between two chunks', async () => {
    const course: string[] = []
    const { signal } = new AbortController()
    const work = inChunks(items, (item) => course.push(`item ${item}`), {
      signal,
      onProgress: () => undefined,
      size: 13,
    })
    const clicks = yieldToMain().then(() => course.push('click'))
    await Promise.all([work, clicks])
    expect(course.indexOf('click')).toBeGreaterThan(-1)
    expect(course.indexOf('click')).toBeLessThan(course.length - 1)
  })

  it('stops at the next breath when it is cancelled', async () => {
    const controller = new AbortController()
    const work = vi.fn<(item: number) => number>((item) => {
      if (item === 4) controller.abort()
      return item
    })
    const { signal } = controller
    const running = inChunks(items, work, { signal, onProgress: () => undefined, size: 10 })
    await expect(running).rejects.toThrow(Cancelled)
    expect(work).toHaveBeenCalledTimes(10)
  })

  it('does not begin when it is cancelled before', async () => {
    const work = vi.fn<(item: number) => number>(double)
    const signal = AbortSignal.abort()
    const running = inChunks(items, work, { signal, onProgress: () => undefined, size: 10 })
    await expect(running).rejects.toThrow(Cancelled)
    expect(work).not.toHaveBeenCalled()
  })

  it('of nothing is nothing', async () => {
    const { signal } = new AbortController()
    const results = await inChunks([], double, { signal, onProgress: () => undefined, size: 10 })
    expect(results).toEqual([])
  })
})
