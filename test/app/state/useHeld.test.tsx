// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useHeld } from '../../../src/app/state/useHeld'

type Seen = { readonly region: string; readonly loading: boolean }

const isPoorer = (value: Seen, before: Seen) => value.loading && !before.loading
const ready = (region: string): Seen => ({ region, loading: false })
const loading = (region: string): Seen => ({ region, loading: true })

function show(value: Seen) {
  return renderHook((props: { value: Seen }) => useHeld(props.value, isPoorer), {
    initialProps: { value },
  })
}

const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('what is shown while other figures are read', () => {
  it('is what was there before, for half a second', () => {
    const [a, b] = [ready('a'), loading('b')]
    const { result, rerender } = show(a)
    rerender({ value: b })
    expect(result.current).toBe(a)
    pass(499)
    expect(result.current).toBe(a)
    pass(1)
    expect(result.current).toBe(b)
  })

  it('is never blank where the answer comes sooner', () => {
    const [a, b] = [ready('a'), ready('b')]
    const { result, rerender } = show(a)
    rerender({ value: loading('b') })
    rerender({ value: b })
    expect(result.current).toBe(b)
  })

  it('says from the start that nothing is there yet', () => {
    const first = loading('a')
    expect(show(first).result.current).toBe(first)
  })
})
