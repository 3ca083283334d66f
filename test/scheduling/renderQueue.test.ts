// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { enqueueRender } from '../../src/scheduling/renderQueue'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('turns', () => {
  it('come one at a time, each after a picture of the page', () => {
    const done: string[] = []
    for (const name of ['a', 'b', 'c']) enqueueRender(() => done.push(name))
    expect(done).toEqual([])
    vi.advanceTimersToNextFrame()
    vi.advanceTimersByTime(1)
    expect(done).toEqual(['a'])
    vi.advanceTimersToNextFrame()
    vi.advanceTimersByTime(1)
    expect(done).toEqual(['a', 'b'])
    vi.advanceTimersByTime(500)
    expect(done).toEqual(['a', 'b', 'c'])
  })

  it('can be given up', () => {
    const done: string[] = []
    const giveUp = enqueueRender(() => done.push('a'))
    enqueueRender(() => done.push('b'))
    giveUp()
    vi.advanceTimersByTime(500)
    expect(done).toEqual(['b'])
  })

  it('come also on a page that is never painted', () => {
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0)
    const done: string[] = []
    enqueueRender(() => done.push('a'))
    vi.advanceTimersByTime(1000)
    expect(done).toEqual(['a'])
  })

  it('go on after one that fails', () => {
    const done: string[] = []
    enqueueRender(() => {
      throw new Error('broken')
    })
    enqueueRender(() => done.push('b'))
    expect(() => vi.advanceTimersByTime(500)).toThrow('broken')
    vi.advanceTimersByTime(500)
    expect(done).toEqual(['b'])
  })
})
