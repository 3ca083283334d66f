// @vitest-environment jsdom
import { act, fireEvent, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useRenderQueue } from '../../../src/charts/react/useInTurn'

const [first, second] = [{ name: 'first' }, { name: 'second' }]

function show() {
  return renderHook(({ wanted }) => useRenderQueue(wanted), { initialProps: { wanted: first } })
}

const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('what is drawn in turn', () => {
  it('is there when its turn has come, and what was there stays until then', () => {
    const { result, rerender } = show()
    expect(result.current).toBeNull()
    pass(500)
    expect(result.current).toBe(first)
    rerender({ wanted: second })
    expect(result.current).toBe(first)
    pass(500)
    expect(result.current).toBe(second)
  })

  it('is on paper at once, whatever changes for it', () => {
    const { result, rerender } = show()
    fireEvent(window, new Event('beforeprint'))
    expect(result.current).toBe(first)
    rerender({ wanted: second })
    expect(result.current).toBe(second)
    fireEvent(window, new Event('afterprint'))
    rerender({ wanted: first })
    expect(result.current).toBe(second)
  })
})
