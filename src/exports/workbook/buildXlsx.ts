import { Cancelled, stopIfCancelled } from '../../scheduling/mapInChunks'
import { yieldToMain } from '../../scheduling/yieldToMain'
import type { WorkbookSheet } from './buildWorkbook'
import type { XlsxResult } from './writeXlsx'
import type { XlsxWorkerResponse, XlsxWorkerRequest } from './xlsxWorker'

/** Copying these takes about 10 ms on a slow office computer. */
const CHUNK_ROWS = 100

/** Null outside of browsers, and where a security policy forbids workers. */
function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    return new Worker(new URL('./xlsxWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

async function sendSheets(
  worker: Worker,
  sheets: readonly WorkbookSheet[],
  signal: AbortSignal,
): Promise<void> {
  const post = (message: XlsxWorkerRequest): void => worker.postMessage(message, [])
  for (const sheet of sheets) {
    post({ kind: 'sheet', sheet: { ...sheet, data: [] } })
    for (let start = 0; start < sheet.data.length; start += CHUNK_ROWS) {
      await yieldToMain()
      stopIfCancelled(signal)
      post({ kind: 'rows', rows: sheet.data.slice(start, start + CHUNK_ROWS) })
    }
  }
  post({ kind: 'end' })
}

/** The worker's response; null if it did not start, because of a policy or an old browser. */
function awaitResponse(worker: Worker, signal: AbortSignal): Promise<XlsxWorkerResponse | null> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<XlsxWorkerResponse>) =>
      resolve(data),
    )
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      resolve(null)
    })
    signal.addEventListener('abort', () => reject(new Cancelled()))
  })
}

/** Writes an XLSX file in a worker, so that the page stays responsive, or in the page without workers. */
export async function buildXlsx(
  sheets: readonly WorkbookSheet[],
  signal: AbortSignal,
): Promise<XlsxResult> {
  const worker = startWorker()
  if (worker !== null)
    try {
      const [response] = await Promise.all([
        awaitResponse(worker, signal),
        sendSheets(worker, sheets, signal),
      ])
      if (response?.kind === 'error') throw new Error(response.message)
      if (response !== null) return response
    } finally {
      worker.terminate()
    }
  const { writeXlsx } = await import('./writeXlsx')
  return writeXlsx(sheets)
}
