/**
 * Milliseconds from `now` to the next tick of a clock that started at `start`; always above 0. Ticks
 * missed while the computer slept are skipped, and lateness does not add up.
 */
export function msUntilNextTick(start: number, interval: number, now: number): number {
  const elapsed = Math.max(0, now - start)
  return interval - (elapsed % interval)
}

/** Calls `onTick` every `interval` milliseconds without drift; returns a function that stops it. */
export function tickEvery(interval: number, onTick: () => void): () => void {
  const start = performance.now()
  let ticks = 0
  let timer = 0
  const wait = () => {
    timer = window.setTimeout(fire, msUntilNextTick(start, interval, performance.now()))
  }
  const fire = () => {
    // Some timers fire a millisecond early: rounding keeps such a tick from counting twice.
    const due = Math.round((performance.now() - start) / interval)
    if (due > ticks) {
      ticks = due
      onTick()
    }
    wait()
  }
  wait()
  return () => window.clearTimeout(timer)
}
