import { afterPaint } from './afterPaint'

/**
 * Charts are drawn one at a time, each after a picture of the page: one takes some 40 ms on a slow
 * machine, and four at once would keep a reader's next key waiting for all of them.
 */
const waiting = new Set<() => void>()
let isScheduled = false

/** Does the work when its turn comes; the returned function gives the turn up. */
export function enqueueRender(work: () => void): () => void {
  waiting.add(work)
  schedule()
  return () => {
    waiting.delete(work)
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
