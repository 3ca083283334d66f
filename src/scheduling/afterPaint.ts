/** Fallback for background tabs, where requestAnimationFrame never fires (ms). */
const UNPAINTED = 200

/** Runs a task after the next paint; returns a function that cancels it. */
export function afterPaint(task: () => void): () => void {
  const fallback = setTimeout(run, UNPAINTED)
  let next: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    next = setTimeout(run, 0)
  })
  function cancel() {
    clearTimeout(fallback)
    clearTimeout(next)
    cancelAnimationFrame(frame)
  }
  function run() {
    cancel()
    task()
  }
  return cancel
}
