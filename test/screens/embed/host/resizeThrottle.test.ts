import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  INITIAL_THROTTLE,
  throttleHeight,
  type FrameSize,
} from '../../../../src/screens/embed/host/resizeThrottle'

/** What a host hears of these sizes, in order. */
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

describe('the host hears', () => {
  test('the first height, and every change of more than one pixel', () => {
    expect(reported(...at(600, 480, 481, 479, 480, 482, 300))).toEqual([480, 482, 300])
  })

  test('nothing of a width that leaves the height as it is', () => {
    expect(reported(...at(600, 480), ...at(900, 480), ...at(320, 481))).toEqual([480])
  })

  test('nothing from a frame that is not shown', () => {
    expect(reported(...at(600, 480), ...at(0, 900), ...at(600, 0), ...at(600, 480))).toEqual([480])
  })

  test('an end of growth: a host that adds to every height is not followed for ever', () => {
    const heights = Array.from({ length: 100 }, (_, index) => 400 + 20 * index)
    expect(reported(...at(600, ...heights)).length).toBeLessThanOrEqual(9)
  })

  test('of growth again once the width is another, and of shrinking at any time', () => {
    const heights = Array.from({ length: 20 }, (_, index) => 400 + 20 * index)
    const heard = reported(...at(600, ...heights, 300, 340), ...at(900, 700))
    expect(heard.slice(-3)).toEqual([300, 340, 700])
  })

  test('no height beyond all tables', () => {
    expect(reported(...at(600, 1e9))).toEqual([20_000])
  })

  test('every turn of a tablet: widths far apart are no loop', () => {
    const turns = Array.from({ length: 10 }, () => [...at(768, 500), ...at(1024, 450)]).flat()
    expect(reported(...turns)).toHaveLength(20)
  })
})

/** A host whose page overflows, and so gets a scroll bar, when the frame is taller than it has room. */
function hostWithScrollBar(room: number, heightAt: (width: number) => number): readonly number[] {
  const heard: number[] = []
  let throttle = INITIAL_THROTTLE
  let frame = 360
  for (let step = 0; step < 200; step++) {
    const width = frame > room ? 985 : 1000
    const passed = throttleHeight(throttle, { width, height: heightAt(width) })
    throttle = passed.throttle
    if (passed.post === null) continue
    heard.push(passed.post)
    frame = passed.post
  }
  return heard
}

test('a scroll bar that the height itself brings and takes away ends with the larger height', () => {
  // Wide enough without the bar to be low, and low enough to need none: it would swing for ever.
  const heard = hostWithScrollBar(500, (width) => (width === 1000 ? 520 : 480))
  expect(heard.length).toBeLessThanOrEqual(6)
  expect(heard[heard.length - 1]).toBe(520)
})

test('however a host behaves, a frame of steady content soon falls silent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 900 }),
      fc.integer({ min: 300, max: 900 }),
      fc.integer({ min: 300, max: 900 }),
      (room, wide, narrow) => {
        const heard = hostWithScrollBar(room, (width) => (width === 1000 ? wide : narrow))
        expect(heard.length).toBeLessThanOrEqual(7)
      },
    ),
  )
})

test('the hold of a loop ends when the frame comes to another width', () => {
  const swing = Array.from({ length: 6 }, () => [...at(1000, 520), ...at(985, 480)]).flat()
  const heard = reported(...swing, ...at(1000, 520), ...at(985, 480), ...at(700, 560))
  expect(heard[heard.length - 1]).toBe(560)
})
