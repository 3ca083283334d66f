import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  INITIAL_THROTTLE,
  throttleHeight,
  type FrameSize,
} from '../../../../src/screens/embed/host/resizeThrottle'

/** The heights that a host receives for these sizes. */
function reported(...sizes: readonly FrameSize[]): readonly number[] {
  let throttle = INITIAL_THROTTLE
  return sizes.flatMap((size) => {
    const passed = throttleHeight(throttle, size)
    throttle = passed.throttle
    return passed.post === null ? [] : [passed.post]
  })
}

const at = (width: number, ...heights: readonly number[]) =>
  heights.map((height) => ({ width, height }))

describe('throttleHeight', () => {
  test('reports the first height and every change of more than one pixel', () => {
    expect(reported(...at(600, 480, 481, 479, 480, 482, 300))).toEqual([480, 482, 300])
  })

  test('does not report a width that keeps the height', () => {
    expect(reported(...at(600, 480), ...at(900, 480), ...at(320, 481))).toEqual([480])
  })

  test('does not report the size of a hidden frame', () => {
    expect(reported(...at(600, 480), ...at(0, 900), ...at(600, 0), ...at(600, 480))).toEqual([480])
  })

  test('stops when a host adds to every height', () => {
    const heights = Array.from({ length: 100 }, (_, index) => 400 + 20 * index)
    expect(reported(...at(600, ...heights)).length).toBeLessThanOrEqual(9)
  })

  test('reports growth again at another width, and shrinking at any time', () => {
    const heights = Array.from({ length: 20 }, (_, index) => 400 + 20 * index)
    const received = reported(...at(600, ...heights, 300, 340), ...at(900, 700))
    expect(received.slice(-3)).toEqual([300, 340, 700])
  })

  test('limits the height', () => {
    expect(reported(...at(600, 1e9))).toEqual([20_000])
  })

  test('reports every rotation of a tablet, because widths far apart are no loop', () => {
    const sizes = Array.from({ length: 10 }, () => [...at(768, 500), ...at(1024, 450)]).flat()
    expect(reported(...sizes)).toHaveLength(20)
  })
})

/** A host whose page overflows, and so gets a scroll bar, when the frame is taller than it has room. */
function hostWithScrollBar(room: number, heightAt: (width: number) => number): readonly number[] {
  const received: number[] = []
  let throttle = INITIAL_THROTTLE
  let frame = 360
  for (let step = 0; step < 200; step++) {
    const width = frame > room ? 985 : 1000
    const passed = throttleHeight(throttle, { width, height: heightAt(width) })
    throttle = passed.throttle
    if (passed.post === null) continue
    received.push(passed.post)
    frame = passed.post
  }
  return received
}

test('ends the loop of a scroll bar with the larger height', () => {
  // Without the bar the content is low enough to need none: an endless loop.
  const received = hostWithScrollBar(500, (width) => (width === 1000 ? 520 : 480))
  expect(received.length).toBeLessThanOrEqual(6)
  expect(received[received.length - 1]).toBe(520)
})

test('stops reporting stable content for any host', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 900 }),
      fc.integer({ min: 300, max: 900 }),
      fc.integer({ min: 300, max: 900 }),
      (room, wide, narrow) => {
        const received = hostWithScrollBar(room, (width) => (width === 1000 ? wide : narrow))
        expect(received.length).toBeLessThanOrEqual(7)
      },
    ),
  )
})

test('reports again after a loop when the width changes', () => {
  const swing = Array.from({ length: 6 }, () => [...at(1000, 520), ...at(985, 480)]).flat()
  const received = reported(...swing, ...at(1000, 520), ...at(985, 480), ...at(700, 560))
  expect(received[received.length - 1]).toBe(560)
})
