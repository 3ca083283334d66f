// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useIncrementalSlides } from '../../../../src/screens/present/player/useIncrementalSlides'

const drawing = (targets: readonly string[], first: number) =>
  renderHook(({ items, at }) => useIncrementalSlides(items, at), {
    initialProps: { items: targets, at: first },
  })

/** One task of the browser, in which one more item may be drawn. */
const task = () =>
  act(() => {
    vi.advanceTimersToNextTimer()
  })
const rest = () => {
  while (vi.getTimerCount() > 0) task()
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('drawing one after the other', () => {
  it('begins with the one that is shown', () => {
    const { result } = drawing(['a', 'b', 'c'], 1)
    expect(result.current).toEqual([null, 'b', null])
    task()
    expect(result.current).toEqual(['a', 'b', null])
    rest()
    expect(result.current).toEqual(['a', 'b', 'c'])
  })

  it('keeps what was there until its turn, so that nothing goes blank', () => {
    const { result, rerender } = drawing(['a', 'b', 'c'], 0)
    rest()
    rerender({ items: ['A', 'B', 'C'], at: 0 })
    expect(result.current).toEqual(['A', 'b', 'c'])
    task()
    expect(result.current).toEqual(['A', 'B', 'c'])
    rest()
    expect(result.current).toEqual(['A', 'B', 'C'])
  })

  it('never falls back when another is shown meanwhile', () => {
    const { result, rerender } = drawing(['a', 'b', 'c'], 0)
    rest()
    const items = ['A', 'B', 'C']
    rerender({ items, at: 0 })
    task()
    rerender({ items, at: 2 })
    expect(result.current).toEqual(['A', 'B', 'C'])
    rest()
    expect(result.current).toEqual(['A', 'B', 'C'])
  })

  it('follows a list that grows or shrinks, and then rests', () => {
    const { result, rerender } = drawing(['a', 'b', 'c'], 0)
    rest()
    rerender({ items: ['a'], at: 0 })
    rest()
    expect(result.current).toEqual(['a'])
    rerender({ items: ['a', 'b'], at: 0 })
    expect(result.current).toEqual(['a', null])
    rest()
    expect(result.current).toEqual(['a', 'b'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('has nothing to do for nothing', () => {
    const { result } = drawing([], 0)
    expect(result.current).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})
