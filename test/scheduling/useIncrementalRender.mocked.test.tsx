import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useIncrementalRender } from '../../src/scheduling/useIncrementalRender'

const renderList = (count: number) =>
  renderHook((props) => useIncrementalRender(props.count, { initial: 2, step: 3, ...props }), {
    initialProps: { count, complete: false },
  })

const paint = () =>
  act(() => {
    vi.advanceTimersToNextFrame()
    vi.advanceTimersByTime(1)
  })

beforeEach(() => void vi.useFakeTimers())

describe('useIncrementalRender', () => {
  it('renders the first items at once and a few more after each paint', () => {
    const { result } = renderList(7)
    expect(result.current).toBe(2)
    paint()
    expect(result.current).toBe(5)
    paint()
    expect(result.current).toBe(7)
  })

  it('renders a few at a time again what comes back into a list that shrank', () => {
    const { result, rerender } = renderList(12)
    paint()
    paint()
    expect(result.current).toBe(8)
    rerender({ count: 4, complete: false })
    expect(result.current).toBe(4)
    rerender({ count: 12, complete: false })
    expect(result.current).toBe(4)
    paint()
    expect(result.current).toBe(7)
  })

  it('renders all items at once when complete, and keeps them', () => {
    const { result, rerender } = renderList(100)
    rerender({ count: 100, complete: true })
    expect(result.current).toBe(100)
    rerender({ count: 100, complete: false })
    expect(result.current).toBe(100)
  })

  it.each(['keydown', 'beforeprint'])('renders all reachable items at once on %s', (event) => {
    const { result } = renderHook(() =>
      useIncrementalRender(100, { initial: 2, step: 3, reachable: true }),
    )
    expect(result.current).toBe(2)
    act(() => void window.dispatchEvent(new Event(event)))
    expect(result.current).toBe(100)
  })

  it('stops when the component unmounts', () => {
    const { result, unmount } = renderList(100)
    unmount()
    paint()
    expect(result.current).toBe(2)
    expect(vi.getTimerCount()).toBe(0)
  })
})
