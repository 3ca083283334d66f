import { beforeEach, describe, expect, it, vi } from 'vitest'
import { enqueueRender } from '../../src/scheduling/renderQueue'

beforeEach(() => void vi.useFakeTimers())

describe('enqueueRender', () => {
  it('runs renders one at a time, each after a paint', () => {
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

  it('does not run a render that was removed', () => {
    const done: string[] = []
    const remove = enqueueRender(() => done.push('a'))
    enqueueRender(() => done.push('b'))
    remove()
    vi.advanceTimersByTime(500)
    expect(done).toEqual(['b'])
  })

  it('runs renders on a page that is never painted', () => {
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0)
    const done: string[] = []
    enqueueRender(() => done.push('a'))
    vi.advanceTimersByTime(1000)
    expect(done).toEqual(['a'])
  })

  it('runs the next render after one that throws', () => {
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
