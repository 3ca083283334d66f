/**
 * Charts are drawn one at a time, each after a picture of the page: one takes some 40 ms on a slow
 * machine, and four at once would keep a reader's next key waiting for all of them.
 */
const waiting = new Set<() => void>()
let isScheduled = false

/** So long, in milliseconds, a page that nobody sees (and that is never painted) waits for a picture. */
const UNSEEN = 200

/** Does the work when its turn comes; the returned function gives the turn up. */
export function inTurn(work: () => void): () => void {
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

function afterPaint(act: () => void): void {
  const late = setTimeout(run, UNSEEN)
  const frame = requestAnimationFrame(() => setTimeout(run, 0))
  let isDone = false
  function run() {
    if (isDone) return
    isDone = true
    clearTimeout(late)
    cancelAnimationFrame(frame)
    act()
  }
}
