/**
 * Milliseconds from `now` to the next beat of a clock that began at `begun` and beats every `every`.
 * Always more than 0: at a beat it is a whole turn to the next. Beats that a sleeping computer missed
 * are not made up for, and the beats stay where they were: lateness never adds up.
 */
export function msUntilNextTick(begun: number, every: number, now: number): number {
  const since = Math.max(0, now - begun)
  return every - (since % every)
}

/** Calls `beat` every `every` milliseconds without drift, until the returned function is called. */
export function tickEvery(every: number, beat: () => void): () => void {
  const begun = performance.now()
  let beats = 0
  let timer = 0
  const wait = () => {
    timer = window.setTimeout(ring, msUntilNextTick(begun, every, performance.now()))
  }
  const ring = () => {
    // Some clocks ring a millisecond early: then it is not yet time.
    const due = Math.round((performance.now() - begun) / every)
    if (due > beats) {
      beats = due
      beat()
    }
    wait()
  }
  wait()
  return () => window.clearTimeout(timer)
}
