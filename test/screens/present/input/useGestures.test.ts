import { recognizeGesture } from '../../../../src/screens/present/input/useGestures'
import { describe, expect, it } from 'vitest'

const WIDTH = 1000
const tap = (x: number, pointer: 'mouse' | 'touch', lasting = 80) =>
  recognizeGesture({ x, y: 300, time: 0 }, { x: x + 3, y: 302, time: lasting }, WIDTH, pointer)
const swipe = (by: number, down = 0, pointer: 'mouse' | 'touch' = 'touch') =>
  recognizeGesture(
    { x: 500, y: 300, time: 0 },
    { x: 500 + by, y: 300 + down, time: 200 },
    WIDTH,
    pointer,
  )

describe('a finger', () => {
  it('changes slides by swipes', () => {
    expect(swipe(-200)).toBe('next')
    expect(swipe(200)).toBe('back')
    expect(swipe(-200, 60)).toBe('next')
  })

  it('ignores diagonal, vertical and tiny movements', () => {
    expect(swipe(-100, 80)).toBeNull()
    expect(swipe(0, 200)).toBeNull()
    expect(swipe(-30)).toBeNull()
  })

  it('goes forward and back at the edges and opens the controls in the middle', () => {
    expect(tap(950, 'touch')).toBe('next')
    expect(tap(30, 'touch')).toBe('back')
    expect(tap(500, 'touch')).toBe('controls')
  })

  it('may rest on the slide', () => {
    expect(tap(950, 'touch', 900)).toBeNull()
  })
})

describe('the mouse', () => {
  it('goes forward by a click and back by a click at the left edge', () => {
    expect(tap(500, 'mouse')).toBe('next')
    expect(tap(950, 'mouse')).toBe('next')
    expect(tap(30, 'mouse')).toBe('back')
  })

  it('may be dragged without a slide change', () => {
    expect(swipe(-200, 0, 'mouse')).toBeNull()
  })
})
