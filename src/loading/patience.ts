/** How long a page waits for code before it says so (ms). */
export const PATIENCE_MS = 2500

/** Settles with the promise, but after `limit` at the latest. */
export function waitAtMost<T>(promise: Promise<T>, limit = PATIENCE_MS): Promise<T | undefined> {
  return Promise.race([
    promise,
    new Promise<undefined>((resolve) => void setTimeout(resolve, limit)),
  ])
}
