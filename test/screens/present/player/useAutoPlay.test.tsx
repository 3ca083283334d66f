import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useAutoPlay } from '../../../../src/screens/present/player/useAutoPlay'

const HOUR = 3_600_000

function play(auto: Parameters<typeof useAutoPlay>[0]) {
  const onTick = vi.fn<() => void>()
  const view = renderHook((props) => useAutoPlay(props.auto, onTick), { initialProps: { auto } })
  return { ...view, onTick }
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 9, 0).getTime() })
})

describe('auto-play', () => {
  it.each([
    ['15', 5760],
    ['30', 2880],
    ['60', 1440],
    ['300', 288],
  ] as const)('of %s seconds shows %i slides a day', async (seconds, slides) => {
    const { onTick } = play({ seconds, paused: false })
    await pass(24 * HOUR)
    expect(onTick).toHaveBeenCalledTimes(slides)
  })

  it('stops while paused and resumes with a full interval', async () => {
    const { onTick, rerender } = play({ seconds: '30', paused: false })
    await pass(20_000)
    rerender({ auto: { seconds: '30', paused: true } })
    await pass(2 * HOUR)
    expect(onTick).not.toHaveBeenCalled()
    rerender({ auto: { seconds: '30', paused: false } })
    await pass(29_000)
    expect(onTick).not.toHaveBeenCalled()
    await pass(1000)
    expect(onTick).toHaveBeenCalledTimes(1)
  })

  it('does nothing when off', async () => {
    const { onTick } = play(null)
    await pass(2 * HOUR)
    expect(onTick).not.toHaveBeenCalled()
  })

  it('leaves no timer behind', () => {
    const { unmount } = play({ seconds: '30', paused: false })
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
