import { stopIfCancelled } from './mapInChunks'
import { yieldToMain } from './yieldToMain'

/** Work between two yields (ms): input is answered within a frame. */
const SLICE = 8

/** Runs a computation that stops between its steps; yields when a slice is used up. Throws `Cancelled`. */
export async function runInSlices<Result>(
  steps: Generator<undefined, Result, undefined>,
  signal: AbortSignal,
): Promise<Result> {
  let end = performance.now() + SLICE
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() < end) continue
    await yieldToMain()
    stopIfCancelled(signal)
    end = performance.now() + SLICE
  }
}
