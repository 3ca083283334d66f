/** The reader has cancelled: nothing went wrong. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled')
    this.name = 'Cancelled'
  }
}

/** Throws `Cancelled` once the signal is aborted. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new Cancelled()
}

/**
 * Lets the browser paint and hear clicks before work goes on. A message and not a timer: timers wait a
 * second in a tab that is not looked at.
 */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

type RegionTrend = {
  readonly signal: AbortSignal
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
  /** How many are worked on before the browser may breathe. */
  readonly size: number
}

/**
 * Works through a long list without holding up the page: a chunk, a breath, a word of progress. Throws
 * `Cancelled` at the next breath after the signal is aborted.
 */
export async function inChunks<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  { signal, onProgress, size }: RegionTrend,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += size) {
    await yieldToMain()
    stopIfCancelled(signal)
    for (const item of items.slice(start, start + size)) results.push(work(item))
    onProgress(results.length / items.length)
  }
  return results
}
