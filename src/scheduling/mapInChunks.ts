import { yieldToMain } from './yieldToMain'

/** Thrown when the user cancels: not a failure. */
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

type Options = {
  readonly signal: AbortSignal
  /** Called after each chunk with the share done, from 0 to 1. */
  readonly onProgress: (share: number) => void
  /** Items per chunk. */
  readonly size: number
}

/** Maps a list in chunks and yields before each; throws `Cancelled` once the signal is aborted. */
export async function mapInChunks<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
  { signal, onProgress, size }: Options,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let start = 0; start < items.length; start += size) {
    await yieldToMain()
    stopIfCancelled(signal)
    for (const item of items.slice(start, start + size)) results.push(map(item))
    onProgress(results.length / items.length)
  }
  return results
}
