import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tickEvery, msUntilNextTick } from '../../../../src/screens/present/player/tickEvery'

describe('the time to the next beat', () => {
  it('is what is left of the turn, and a whole turn at a beat', () => {
    expect(msUntilNextTick(1000, 30_000, 1000)).toBe(30_000)
    expect(msUntilNextTick(1000, 30_000, 11_000)).toBe(20_000)
    expect(msUntilNextTick(1000, 30_000, 31_000)).toBe(30_000)
  })

  it('does not stretch by being late, nor when the clock was set back', () => {
    expect(msUntilNextTick(0, 30_000, 30_250)).toBe(29_750)
    expect(msUntilNextTick(5000, 30_000, 0)).toBe(30_000)
  })
})

describe('a tick every 30 seconds', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('window', globalThis)
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('comes 2,880 times in a day, the last one to the second, though every timer is late', () => {
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

  it('makes up for nothing after the computer slept', () => {
    const tick = vi.fn<() => void>()
    const stop = tickEvery(30_000, tick)
    vi.advanceTimersByTime(60_000)
    expect(tick).toHaveBeenCalledTimes(2)
    // Asleep: the clock goes on, no timer rings.
    const slept = performance.now() + 600_000
    vi.spyOn(performance, 'now').mockImplementation(() => slept)
    vi.advanceTimersByTime(30_000)
    expect(tick).toHaveBeenCalledTimes(3)
    stop()
  })

  it('ends when it is stopped', () => {
    const tick = vi.fn<() => void>()
    tickEvery(30_000, tick)()
    vi.advanceTimersByTime(300_000)
    expect(tick).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
