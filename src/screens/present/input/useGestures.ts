import { useRef, type PointerEvent } from 'react'

/** Where (CSS pixels) and when (ms) a pointer went down or up. */
export type Touch = { readonly x: number; readonly y: number; readonly time: number }

export type Gesture = 'next' | 'back' | 'controls'

/** A shorter movement may be an unsteady tap. */
const MIN_SWIPE = 40
/** A longer press means something else: pointing, selecting. */
const MAX_TAP_MS = 600
/** Movement allowed within a tap. */
const TAP_RADIUS = 12
/** Width of the edges that go back and forward, as a share of the screen. */
const EDGE = 0.2

/**
 * What a pointer movement over the slide means: a swipe to the left goes forward and to the right back;
 * taps on the edges do the same. In the middle a click goes forward, as in every slide show, and a tap
 * opens the controls, because a finger cannot hover. Null for anything else.
 */
export function recognizeGesture(
  from: Touch,
  to: Touch,
  width: number,
  pointer: 'mouse' | 'touch',
): Gesture | null {
  const [x, y] = [to.x - from.x, to.y - from.y]
  if (Math.abs(x) <= TAP_RADIUS && Math.abs(y) <= TAP_RADIUS) {
    if (to.time - from.time > MAX_TAP_MS) return null
    if (from.x < width * EDGE) return 'back'
    if (from.x > width * (1 - EDGE) || pointer === 'mouse') return 'next'
    return 'controls'
  }
  // People drag the mouse while they point: only a finger swipes.
  if (pointer === 'mouse' || Math.abs(x) < MIN_SWIPE || Math.abs(x) < 2 * Math.abs(y)) return null
  return x < 0 ? 'next' : 'back'
}

type Handlers = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
}

/** Elements that handle clicks themselves. */
const INTERACTIVE = 'button, a[href], input, select, [role="dialog"], [role="toolbar"]'

/** Clicks, taps and swipes on the slide; `onTouch` runs first and returns whether to ignore the gesture. */
export function useGestures(
  onGesture: (gesture: Gesture) => void,
  onTouch: () => boolean,
): Handlers {
  const began = useRef<Touch | null>(null)
  return {
    onPointerDown: (event) => {
      const isInteractive =
        event.target instanceof Element && event.target.closest(INTERACTIVE) !== null
      began.current = null
      if (isInteractive || onTouch() || !event.isPrimary || event.button !== 0) return
      began.current = toTouch(event)
    },
    onPointerUp: (event) => {
      const from = began.current
      began.current = null
      if (from === null) return
      const pointer = event.pointerType === 'mouse' ? 'mouse' : 'touch'
      const gesture = recognizeGesture(
        from,
        toTouch(event),
        event.currentTarget.clientWidth,
        pointer,
      )
      if (gesture !== null) onGesture(gesture)
    },
    onPointerCancel: () => {
      began.current = null
    },
  }
}

function toTouch({ clientX, clientY, timeStamp }: PointerEvent): Touch {
  return { x: clientX, y: clientY, time: timeStamp }
}
