import { afterPaint } from './afterPaint'

/**
 * Expensive renders run one at a time, each after a paint: a chart takes some 40 ms on a slow machine,
 * and four at once would delay the response to the next key.
 */
const waiting = new Set<() => void>()
let isScheduled = false

/** Adds a render to the queue; returns a function that removes it. */
export function enqueueRender(render: () => void): () => void {
  waiting.add(render)
  schedule()
  return () => {
    waiting.delete(render)
  }
}

function schedule(): void {
  if (isScheduled) return
  isScheduled = true
  afterPaint(() => {
    isScheduled = false
    const [first] = waiting
    if (first === undefined) return
    waiting.delete(first)
    if (waiting.size > 0) schedule()
    first()
  })
}
