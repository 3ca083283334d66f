import { asksForHeight, heightMessages, pymIdIn } from './hostMessages'
import { createResizeThrottle, throttleHeight, type FrameSize } from './resizeThrottle'

/** Sizes that follow each other within this time are one change. */
const REST_MS = 60

export type HostConnection = {
  /** The content wants this height; the host hears of it once it rests. */
  readonly offer: (size: FrameSize) => void
  readonly close: () => void
}

/**
 * The line to the page around this frame. Heights are no secret, so they go to whichever page that is;
 * what comes from anyone but the parent is not even read. Outside of a frame it does nothing.
 */
export function connectToHost(id: string): HostConnection {
  const host = window.parent
  if (host === window) return { offer: () => undefined, close: () => undefined }
  const pymId = pymIdIn(window.location.search)
  let gate = createResizeThrottle
  let timer: number | undefined
  const post = (height: number) => {
    for (const message of heightMessages(id, pymId, height)) host.postMessage(message, '*')
  }
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host || !asksForHeight(data, pymId)) return
    if (gate.told !== null) post(gate.told.height)
  }
  window.addEventListener('message', listen)
  return {
    offer: (size) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        const passed = throttleHeight(gate, size)
        gate = passed.gate
        if (passed.post !== null) post(passed.post)
      }, REST_MS)
    },
    close: () => {
      window.clearTimeout(timer)
      window.removeEventListener('message', listen)
    },
  }
}
