/** How long a page waits for code before it says so (ms). */
export const PATIENCE_MS = 2500

/** Settles with the promise, but after `limit` at the latest. */
export function waitAtMost(promise: Promise<unknown>, limit = PATIENCE_MS): Promise<unknown> {
  return Promise.race([promise, new Promise((resolve) => void setTimeout(resolve, limit))])
}
