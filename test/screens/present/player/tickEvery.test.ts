import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tickEvery, msUntilNextTick } from '../../../../src/screens/present/player/tickEvery'

describe('msUntilNextTick', () => {
  it('is the rest of the interval, and a full interval at a tick', () => {
    expect(msUntilNextTick(1000, 30_000, 1000)).toBe(30_000)
    expect(msUntilNextTick(1000, 30_000, 11_000)).toBe(20_000)
    expect(msUntilNextTick(1000, 30_000, 31_000)).toBe(30_000)
  })

  it('does not add up lateness or a clock set back', () => {
    expect(msUntilNextTick(0, 30_000, 30_250)).toBe(29_750)
    expect(msUntilNextTick(5000, 30_000, 0)).toBe(30_000)
  })
})

describe('tickEvery', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('window', globalThis)
  })

  it('ticks 2,880 times a day without drift, though every timer is late', () => {
    const times: number[] = []
    const begun = performance.now()
    const late = globalThis.setTimeout
    vi.stubGlobal('setTimeout', (ring: () => void, wait: number) => late(ring, wait + 7))
    const stop = tickEvery(30_000, () => times.push(performance.now() - begun))
    vi.advanceTimersByTime(86_400_100)
    stop()
    expect(times).toHaveLength(2880)
    expect(Math.max(...times.map((time, index) => Math.abs(time - (index + 1) * 30_000)))).toBe(7)
  })

  it('skips the ticks missed during sleep', () => {
    const tick = vi.fn<() => void>()
    const stop = tickEvery(30_000, tick)
    vi.advanceTimersByTime(60_000)
    expect(tick).toHaveBeenCalledTimes(2)
    // During sleep the clock goes on but no timer fires.
    const slept = performance.now() + 600_000
    vi.spyOn(performance, 'now').mockImplementation(() => slept)
    vi.advanceTimersByTime(30_000)
    expect(tick).toHaveBeenCalledTimes(3)
    stop()
  })

  it('stops', () => {
    const tick = vi.fn<() => void>()
    tickEvery(30_000, tick)()
    vi.advanceTimersByTime(300_000)
    expect(tick).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
