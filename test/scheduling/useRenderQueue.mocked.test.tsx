import { act, fireEvent, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useRenderQueue } from '../../src/scheduling/useRenderQueue'

const [first, second] = [{ name: 'first' }, { name: 'second' }]

function renderQueued() {
  return renderHook(({ target }) => useRenderQueue(target), { initialProps: { target: first } })
}

const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })

beforeEach(() => void vi.useFakeTimers())

describe('useRenderQueue', () => {
  it('returns the previous target until the turn of the new one has come', () => {
    const { result, rerender } = renderQueued()
    expect(result.current).toBeNull()
    wait(500)
    expect(result.current).toBe(first)
    rerender({ target: second })
    expect(result.current).toBe(first)
    wait(500)
    expect(result.current).toBe(second)
  })

  it('returns every target at once while the page is printed', () => {
    const { result, rerender } = renderQueued()
    fireEvent(window, new Event('beforeprint'))
    expect(result.current).toBe(first)
    rerender({ target: second })
    expect(result.current).toBe(second)
    fireEvent(window, new Event('afterprint'))
    rerender({ target: first })
    expect(result.current).toBe(second)
  })
})
