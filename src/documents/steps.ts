/** A computation that stops between short steps, so that its caller can yield. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Turns of a loop for one step. */
const TURNS = 500

/** Whether a loop has done enough for one step; asked once a turn. */
export function createPacer(): () => boolean {
  let turns = 0
  return () => {
    turns += 1
    return turns % TURNS === 0
  }
}
