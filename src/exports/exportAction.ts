import type { ExportMessages } from '../messages/messages'
import { isCodeFailure } from '../format/codeFailure'
import { Cancelled } from '../scheduling/mapInChunks'

/** What came of an action. */
export type ActionResult =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'cancelled' }
  /** `reason` is a sentence for the reader that says what to do instead; `reload`: only the page anew can mend it. */
  | { readonly kind: 'failed'; readonly reason: string; readonly reload?: true }

/** Something that the reader may carry away. `run` never rejects; `share` is from 0 to 1. */
export type ExportAction = {
  readonly id: string
  readonly label: string
  readonly kind: 'file' | 'copy'
  readonly run: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<ActionResult>
}

/** Fails with `Cancelled` as soon as the signal is aborted, whatever is being waited for then. */
function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(new Cancelled())
    signal.addEventListener('abort', () => reject(new Cancelled()))
  })
}

/** Turns cancelling and mistakes, ours and those of packages, into results. */
export function withFailureResult(
  run: ExportAction['run'],
  messages: ExportMessages,
): ExportAction['run'] {
  return async (signal, onProgress) => {
    try {
      return await Promise.race([run(signal, onProgress), cancelled(signal)])
    } catch (error) {
      if (error instanceof Cancelled) return { kind: 'cancelled' }
      if (isCodeFailure(error))
        return { kind: 'failed', reason: messages.exports.failures.noCode, reload: true }
      const detail = error instanceof Error ? error.message : String(error)
      return { kind: 'failed', reason: messages.exports.unexpected(detail) }
    }
  }
}
