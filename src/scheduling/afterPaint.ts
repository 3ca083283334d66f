/** So long, in milliseconds, a page that nobody sees (and that is never painted) waits for a picture. */
const UNSEEN = 200

/** Acts once the next picture of the page was painted; the returned function calls it off. */
export function afterPaint(act: () => void): () => void {
  const late = setTimeout(run, UNSEEN)
  let soon: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    soon = setTimeout(run, 0)
  })
  function cancel() {
    clearTimeout(late)
    clearTimeout(soon)
    cancelAnimationFrame(frame)
  }
  function run() {
    cancel()
    act()
  }
  return cancel
}
