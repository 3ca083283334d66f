import type { ProofReading, ReadRequest } from './proofread'
import type { ReadingResponse } from './readingWorker'

/** How long a worker may take to start before the page does its work (ms). */
const START_MS = 5000

/** Reads a text in a worker, so that the page stays responsive; in the page where no worker starts. */
export async function readInWorker(
  request: ReadRequest,
  signal: AbortSignal,
): Promise<ProofReading> {
  const worker = startWorker()
  if (worker !== null) {
    const response = await askWorker(worker, request, signal)
    if (response !== null) {
      if (response.kind === 'failed') throw new Error(response.message)
      return response.reading
    }
  }
  const { proofread } = await import('./proofread')
  return proofread(request)
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    return new Worker(new URL('./readingWorker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

type Answer = Exclude<ReadingResponse, { readonly kind: 'started' }>

/** The worker's answer; null if it did not start, because of a policy, an old browser or a lost file. */
function askWorker(
  worker: Worker,
  request: ReadRequest,
  signal: AbortSignal,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | null): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => settle(null), START_MS)
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingResponse>) => {
      if (data.kind === 'started') clearTimeout(timer)
      else settle(data)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      settle(null)
    })
    signal.addEventListener('abort', () => settle({ kind: 'failed', message: 'aborted' }))
    worker.postMessage(request, [])
  })
}
