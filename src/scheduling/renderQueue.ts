import { afterPaint } from './afterPaint'

/** Expensive renders run one at a time, each after a paint, so that input is answered between them. */
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
