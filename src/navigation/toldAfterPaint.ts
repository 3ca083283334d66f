import type { RouterHistory } from '@tanstack/react-router'
import { afterPaint } from '../scheduling/afterPaint'

/**
 * A history whose own changes stand in the address bar at once, but are told to those who follow them
 * only after the next picture of the page: what the press showed is painted first, and a reload, a link or
 * the back button within that moment find the choice in the address. `read` is called without delay, so
 * that the next change builds on this one. Ways of the reader (links, back, an edited address) are told
 * at once.
 */
export function toldAfterPaint(history: RouterHistory, read: () => void): RouterHistory {
  const { subscribe } = history
  history.subscribe = (tell) => {
    let callOff: (() => void) | undefined
    const stop = subscribe((event) => {
      callOff?.()
      const isOwn = event.action.type === 'PUSH' || event.action.type === 'REPLACE'
      if (!isOwn) return tell(event)
      // Not with the next microtask: a link that is followed meanwhile would come before.
      history.flush()
      read()
      callOff = afterPaint(() => tell(event))
      return undefined
    })
    return () => {
      callOff?.()
      stop()
    }
  }
  return history
}
