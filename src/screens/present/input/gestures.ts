/** Where a finger or the mouse went down or up, in CSS pixels, and when, in milliseconds. */
export type Touch = { readonly x: number; readonly y: number; readonly time: number }

export type Gesture = 'next' | 'back' | 'controls'

/** Shorter than this a swipe cannot be told from an unsteady tap. */
const SHORTEST_SWIPE = 40
/** A finger that rests longer wants something else: to look, to point, to copy. */
const LONGEST_TAP_MS = 600
/** A tap, however unsteady. */
const TAP_RADIUS = 12
/** The edges that lead back and on, as a share of the width. */
const EDGE = 0.2

/**
 * What a movement over the slide means: a swipe to the left leads on and to the right back, as pages
 * turn; taps on the edges do the same. In the middle a click leads on, as every slide show's does, and
 * a finger calls the controls, which it cannot call by hovering. Null for anything else.
 */
export function recognizeGesture(
  from: Touch,
  to: Touch,
  width: number,
  pointer: 'mouse' | 'touch',
): Gesture | null {
  const [x, y] = [to.x - from.x, to.y - from.y]
  if (Math.abs(x) <= TAP_RADIUS && Math.abs(y) <= TAP_RADIUS) {
    if (to.time - from.time > LONGEST_TAP_MS) return null
    if (from.x < width * EDGE) return 'back'
    if (from.x > width * (1 - EDGE) || pointer === 'mouse') return 'next'
    return 'controls'
  }
  // The mouse draws while it points at things: only a finger swipes.
  if (pointer === 'mouse' || Math.abs(x) < SHORTEST_SWIPE || Math.abs(x) < 2 * Math.abs(y))
    return null
  return x < 0 ? 'next' : 'back'
}
