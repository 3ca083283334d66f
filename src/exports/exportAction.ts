import type { ExportMessages } from '../messages/messages'
import { CodeFailure } from '../loading/codeFailure'
import { Cancelled, stopIfCancelled } from '../scheduling/mapInChunks'
import { downloadFile } from './browser/downloadFile'

/** The result of an action. */
export type ActionResult =
  | { readonly kind: 'saved'; readonly fileName: string; readonly warning?: string }
  | { readonly kind: 'copied'; readonly warning?: string }
  | { readonly kind: 'cancelled' }
  /** `reason` tells the reader what to do instead; `reload`: only reloading the page helps. */
  | { readonly kind: 'failed'; readonly reason: string; readonly reload?: true }

/** An export that the reader can start. `run` never rejects; `share` is from 0 to 1. */
export type ExportAction = {
  readonly id: string
  readonly label: string
  readonly kind: 'file' | 'copy'
  readonly run: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<ActionResult>
}

/** Downloads a file, unless the reader has cancelled. */
export function saveFile(blob: Blob, fileName: string, signal: AbortSignal): ActionResult {
  stopIfCancelled(signal)
  downloadFile(blob, fileName)
  return { kind: 'saved', fileName }
}

/** Rejects with `Cancelled` as soon as the signal is aborted. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(new Cancelled())
    signal.addEventListener('abort', () => reject(new Cancelled()))
  })
}

/** Converts cancellation and errors into results. */
export function withFailureResult(
  run: ExportAction['run'],
  messages: ExportMessages,
): ExportAction['run'] {
  return async (signal, onProgress) => {
    try {
      return await Promise.race([run(signal, onProgress), rejectOnAbort(signal)])
    } catch (error) {
      if (error instanceof Cancelled) return { kind: 'cancelled' }
      if (error instanceof CodeFailure)
        return { kind: 'failed', reason: messages.exports.failures.noCode, reload: true }
      const detail = error instanceof Error ? error.message : String(error)
      return { kind: 'failed', reason: messages.exports.unexpected(detail) }
    }
  }
}
