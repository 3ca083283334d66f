import { asksForHeight, heightMessages, pymIdIn } from './hostMessages'
import { INITIAL_THROTTLE, throttleHeight, type FrameSize } from './resizeThrottle'

/** Sizes within this time are one change (ms). */
const REST_MS = 60

export type HostConnection = {
  /** Reports a size to the host once it is stable. */
  readonly report: (size: FrameSize) => void
  readonly close: () => void
}

/** Sends heights (not secret) to any parent and ignores messages of other windows; does nothing outside a frame. */
export function connectToHost(id: string): HostConnection {
  const host = window.parent
  if (host === window) return { report: () => undefined, close: () => undefined }
  const pymId = pymIdIn(window.location.search)
  let throttle = INITIAL_THROTTLE
  let timer: number | undefined
  const post = (height: number) => {
    for (const message of heightMessages(id, pymId, height)) host.postMessage(message, '*')
  }
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host || !asksForHeight(data, pymId)) return
    if (throttle.reported !== null) post(throttle.reported.height)
  }
  window.addEventListener('message', listen)
  return {
    report: (size) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        const passed = throttleHeight(throttle, size)
        throttle = passed.throttle
        if (passed.post !== null) post(passed.post)
      }, REST_MS)
    },
    close: () => {
      window.clearTimeout(timer)
      window.removeEventListener('message', listen)
    },
  }
}
