import { useRef, type PointerEvent } from 'react'
import { recognizeGesture, type Gesture, type Touch } from './gestures'

type Handlers = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: () => void
}

/** What over the slide has a use of its own for a click. */
const OWN = 'button, a[href], input, select, [role="dialog"], [role="toolbar"]'

/** Clicks, taps and swipes on the slide; `onTouch` hears of each first and says whether it ends there. */
export function useGestures(
  onGesture: (gesture: Gesture) => void,
  onTouch: () => boolean,
): Handlers {
  const began = useRef<Touch | null>(null)
  return {
    onPointerDown: (event) => {
      const own = event.target instanceof Element && event.target.closest(OWN) !== null
      began.current = null
      if (own || onTouch() || !event.isPrimary || event.button !== 0) return
      began.current = touchOf(event)
    },
    onPointerUp: (event) => {
      const from = began.current
      began.current = null
      if (from === null) return
      const pointer = event.pointerType === 'mouse' ? 'mouse' : 'touch'
      const gesture = recognizeGesture(
        from,
        touchOf(event),
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

function touchOf({ clientX, clientY, timeStamp }: PointerEvent): Touch {
  return { x: clientX, y: clientY, time: timeStamp }
}
