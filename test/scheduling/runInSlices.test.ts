import { describe, expect, it, vi } from 'vitest'
import { Cancelled } from '../../src/scheduling/mapInChunks'
import { runInSlices } from '../../src/scheduling/runInSlices'

function* count(to: number, onStep: () => void): Generator<undefined, number, undefined> {
  for (let step = 0; step < to; step += 1) {
    onStep()
    yield
  }
  return to
}

describe('runInSlices', () => {
  it('gives the result', async () => {
    const { signal } = new AbortController()
    expect(
      await runInSlices(
        count(3, () => undefined),
        signal,
      ),
    ).toBe(3)
  })

  it('yields when a slice is used up, and not before', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    const events: string[] = []
    const steps = count(4, () => {
      now += 5
      events.push('step')
    })
    const channel = new MessageChannel()
    const result = runInSlices(steps, new AbortController().signal)
    channel.port1.addEventListener('message', () => events.push('input'))
    channel.port1.start()
    channel.port2.postMessage(null)
    await result
    channel.port1.close()
    expect(events.slice(0, 2)).toEqual(['step', 'step'])
    expect(events.indexOf('input')).toBeLessThan(4)
  })

  it('stops once cancelled', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    const controller = new AbortController()
    let steps = 0
    const result = runInSlices(
      count(100, () => {
        now += 10
        steps += 1
        controller.abort()
      }),
      controller.signal,
    )
    await expect(result).rejects.toThrow(Cancelled)
    expect(steps).toBe(1)
  })
})
