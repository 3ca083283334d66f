import { waitAtMost } from '../../loading/patience'
import { Cancelled, stopIfCancelled } from '../../scheduling/mapInChunks'
import { yieldToMain } from '../../scheduling/yieldToMain'
import type { WorkbookSheet } from './sheetCell'
import type { XlsxResult } from './writeXlsx'
import type { XlsxWorkerResponse, XlsxWorkerRequest } from './xlsxWorker'

type XlsxResponse = Exclude<XlsxWorkerResponse, { kind: 'started' }>

/** Copying these takes about 10 ms on a slow office computer. */
const CHUNK_ROWS = 100

/** As long as for data: a worker that is silent for longer did not start (ms). */
const START_MS = 20_000
/** The largest file of a slow office computer is ready by then (ms). */
const ANSWER_MS = 120_000

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

/** The first of the wanted messages; null if the worker fails before it. */
function awaitMessage<M extends XlsxWorkerResponse>(
  worker: Worker,
  signal: AbortSignal,
  isWanted: (message: XlsxWorkerResponse) => message is M,
): Promise<M | null> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<XlsxWorkerResponse>) => {
      if (isWanted(data)) resolve(data)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      resolve(null)
    })
    signal.addEventListener('abort', () => reject(new Cancelled()))
  })
}

const isSign = (message: XlsxWorkerResponse): message is XlsxWorkerResponse => message !== null
const isResponse = (message: XlsxWorkerResponse): message is XlsxResponse =>
  message.kind !== 'started'

/** The worker's response; null if it did not start, because of a policy, an old browser or a lost file. */
async function askWorker(
  worker: Worker,
  sheets: readonly WorkbookSheet[],
  signal: AbortSignal,
): Promise<XlsxResponse | null> {
  const sign = awaitMessage(worker, signal, isSign)
  const response = awaitMessage(worker, signal, isResponse)
  response.catch(() => undefined)
  const [started] = await Promise.all([
    waitAtMost(sign, START_MS),
    sendSheets(worker, sheets, signal),
  ])
  if (!started) return null
  const answer = await waitAtMost(response, ANSWER_MS)
  return answer === undefined ? { kind: 'failed', reason: 'tooSlow' } : answer
}

/** Writes an XLSX file in a worker, so that the page stays responsive, or in the page without workers. */
export async function buildXlsx(
  sheets: readonly WorkbookSheet[],
  signal: AbortSignal,
): Promise<XlsxResult> {
  const worker = startWorker()
  if (worker !== null)
    try {
      const response = await askWorker(worker, sheets, signal)
      if (response?.kind === 'error') throw new Error(response.message)
      if (response !== null) return response
    } finally {
      worker.terminate()
    }
  const { writeXlsx } = await import('./writeXlsx')
  return writeXlsx(sheets)
}
