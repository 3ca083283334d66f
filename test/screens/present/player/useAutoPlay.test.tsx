// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAutoPlay } from '../../../../src/screens/present/player/useAutoPlay'

const HOUR = 3_600_000

function play(auto: Parameters<typeof useAutoPlay>[0]['auto'], refresh: () => Promise<void>) {
  const onTick = vi.fn<() => void>()
  const view = renderHook((props) => useAutoPlay({ auto: props.auto, onTick, refresh }), {
    initialProps: { auto },
  })
  return { ...view, onTick }
}

const succeed = () => vi.fn<() => Promise<void>>(() => Promise.resolve())

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 9, 0).getTime() })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('auto-play', () => {
  it.each([
    ['15', 5760],
    ['30', 2880],
    ['60', 1440],
    ['300', 288],
  ] as const)(
    'of %s seconds shows %i slides a day and refreshes the data 24 times',
    async (seconds, slides) => {
      const refresh = succeed()
      const { onTick, result } = play({ seconds, paused: false }, refresh)
      await pass(24 * HOUR)
      expect(onTick).toHaveBeenCalledTimes(slides)
      expect(refresh).toHaveBeenCalledTimes(24)
      expect(result.current).toBeNull()
    },
  )

  it('stops while paused and resumes with a full interval', async () => {
    const refresh = succeed()
    const { onTick, rerender } = play({ seconds: '30', paused: false }, refresh)
    await pass(20_000)
    rerender({ auto: { seconds: '30', paused: true } })
    await pass(2 * HOUR)
    expect(onTick).not.toHaveBeenCalled()
    expect(refresh).not.toHaveBeenCalled()
    rerender({ auto: { seconds: '30', paused: false } })
    await pass(29_000)
    expect(onTick).not.toHaveBeenCalled()
    await pass(1000)
    expect(onTick).toHaveBeenCalledTimes(1)
  })

  it('does nothing when off', async () => {
    const refresh = succeed()
    const { onTick } = play(null, refresh)
    await pass(2 * HOUR)
    expect(onTick).not.toHaveBeenCalled()
    expect(refresh).not.toHaveBeenCalled()
  })

  it('reports a failed refresh until one succeeds', async () => {
    const refresh = vi
      .fn<() => Promise<void>>()
      .mockResolvedValueOnce()
      .mockRejectedValueOnce(new Error('offline'))
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce()
    const { result, onTick } = play({ seconds: '60', paused: false }, refresh)
    const at = (hour: number) => new Date(2026, 10, 23, hour, 0).getTime()
    await pass(HOUR)
    expect(result.current).toBeNull()
    await pass(HOUR)
    expect(result.current).toEqual({ at: at(11), dataFrom: at(10) })
    await pass(HOUR)
    expect(result.current).toEqual({ at: at(12), dataFrom: at(10) })
    expect(onTick).toHaveBeenCalledTimes(180)
    await pass(HOUR)
    expect(result.current).toBeNull()
  })

  it('leaves no timer behind', () => {
    const { unmount } = play({ seconds: '30', paused: false }, () => Promise.resolve())
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
