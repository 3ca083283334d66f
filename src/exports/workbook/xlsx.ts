import { Cancelled, stopIfCancelled } from '../../scheduling/mapInChunks'
import { yieldToMain } from '../../scheduling/yieldToMain'
import type { WorkbookSheet } from './workbook'
import type { XlsxResult } from './writeXlsx'
import type { FromXlsxWorker, ToXlsxWorker } from './xlsxWorker'

/** Copying these takes about 10 ms on a slow office computer. */
const ROWS_AT_A_TIME = 100

/** None outside of browsers, and where the security policy of a strange host forbids it. */
function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    return new Worker(new URL('./xlsxWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

async function handOver(
  worker: Worker,
  sheets: readonly WorkbookSheet[],
  signal: AbortSignal,
): Promise<void> {
  const tell = (message: ToXlsxWorker): void => worker.postMessage(message, [])
  for (const sheet of sheets) {
    tell({ kind: 'sheet', sheet: { ...sheet, data: [] } })
    for (let start = 0; start < sheet.data.length; start += ROWS_AT_A_TIME) {
      await yieldToMain()
      stopIfCancelled(signal)
      tell({ kind: 'rows', rows: sheet.data.slice(start, start + ROWS_AT_A_TIME) })
    }
  }
  tell({ kind: 'end' })
}

/** What the worker answers; null where it did not start, as policies and old browsers let it fail. */
function answerOf(worker: Worker, signal: AbortSignal): Promise<FromXlsxWorker | null> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromXlsxWorker>) => resolve(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      resolve(null)
    })
    signal.addEventListener('abort', () => reject(new Cancelled()))
  })
}

/**
 * The sheets as an XLSX file, written by a worker, so that the page stays at hand; cancelling ends it at
 * once. Where no worker may start the page writes the file itself and is busy meanwhile. The writer is
 * loaded when first needed.
 */
export async function buildXlsx(
  sheets: readonly WorkbookSheet[],
  signal: AbortSignal,
): Promise<XlsxResult> {
  const worker = startWorker()
  if (worker !== null)
    try {
      const [answer] = await Promise.all([
        answerOf(worker, signal),
        handOver(worker, sheets, signal),
      ])
      if (answer?.kind === 'broken') throw new Error(answer.message)
      if (answer !== null) return answer
    } finally {
      worker.terminate()
    }
  const { writeXlsx } = await import('./writeXlsx')
  return writeXlsx(sheets)
}
