import { proofread, type ProofReading, type ReadRequest } from './proofread'

/** What the worker says: that it runs, and its one response. */
export type ReadingResponse =
  | { readonly kind: 'started' }
  | { readonly kind: 'read'; readonly reading: ProofReading }
  | { readonly kind: 'failed'; readonly message: string }

function respond(request: ReadRequest): ReadingResponse {
  try {
    return { kind: 'read', reading: proofread(request) }
  } catch (error) {
    return { kind: 'failed', message: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const response = respond(data)
  postMessage(response)
})

const sign: ReadingResponse = { kind: 'started' }
postMessage(sign)
