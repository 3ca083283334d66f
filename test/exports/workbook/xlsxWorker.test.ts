import { beforeEach, expect, it, vi } from 'vitest'
import { Cancelled } from '../../../src/scheduling/mapInChunks'
import { buildXlsx } from '../../../src/exports/workbook/buildXlsx'
import type { XlsxWorkerRequest } from '../../../src/exports/workbook/xlsxWorker'

const sheets = [
  { sheet: 'a', data: Array.from({ length: 250 }, (_, at) => [{ value: at }]), widths: [8] },
  { sheet: 'b', data: [], widths: 'fitted' as const },
]

let sent: XlsxWorkerRequest[] = []
let ended = 0

beforeEach(() => {
  sent = []
  ended = 0
})

/** A worker that answers `data` to the last word, or fires an error to the first. */
function giveWorker(answer: { data: unknown } | 'error' | 'silence' | 'hang'): void {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      constructor() {
        super()
        const started = new MessageEvent('message', { data: { kind: 'started' } })
        if (answer === 'hang') setTimeout(() => this.dispatchEvent(started), 10)
      }
      postMessage(message: XlsxWorkerRequest): void {
        sent.push(structuredClone(message))
        if (answer === 'error') this.dispatchEvent(new Event('error'))
        else if (answer !== 'silence' && answer !== 'hang' && message.kind === 'end')
          this.dispatchEvent(new MessageEvent('message', answer))
      }
      terminate(): void {
        ended += 1
      }
    },
  )
}

it('sends all rows in chunks and terminates the worker after its response', async () => {
  const blob = new Blob(['made'])
  giveWorker({ data: { kind: 'made', blob } })
  expect(await buildXlsx(sheets, new AbortController().signal)).toEqual({ kind: 'made', blob })
  const rows = sent.flatMap((message) => (message.kind === 'rows' ? message.rows : []))
  expect(rows).toEqual(sheets[0]?.data)
  expect(sent.map(({ kind }) => kind)).toEqual(['sheet', 'rows', 'rows', 'rows', 'sheet', 'end'])
  expect(ended).toBe(1)
})

it('terminates the worker as soon as the reader cancels', async () => {
  giveWorker('silence')
  const controller = new AbortController()
  const writing = buildXlsx(sheets, controller.signal)
  setTimeout(() => controller.abort(), 20)
  await expect(writing).rejects.toThrow(Cancelled)
  expect(ended).toBe(1)
})

it('writes the file in the page if no worker can start', async () => {
  giveWorker('error')
  const small = [{ sheet: 'a', data: [[{ value: 1 }]], widths: [8] }]
  expect((await buildXlsx(small, new AbortController().signal)).kind).toBe('made')
})

it('writes the file in the page if the worker stays silent for 20 seconds', async () => {
  vi.useFakeTimers()
  giveWorker('silence')
  const small = [{ sheet: 'a', data: [[{ value: 1 }]], widths: [8] }]
  const writing = buildXlsx(small, new AbortController().signal)
  await vi.advanceTimersByTimeAsync(20_000)
  expect((await writing).kind).toBe('made')
  expect(ended).toBe(1)
})

it('ends two minutes after a worker has started and does not answer', async () => {
  vi.useFakeTimers()
  giveWorker('hang')
  const writing = buildXlsx(sheets.slice(1), new AbortController().signal)
  await vi.advanceTimersByTimeAsync(121_000)
  expect(await writing).toEqual({ kind: 'failed', reason: 'tooSlow' })
  expect(ended).toBe(1)
})

it('reports the error of the worker', async () => {
  giveWorker({ data: { kind: 'error', message: 'out of memory' } })
  await expect(buildXlsx(sheets, new AbortController().signal)).rejects.toThrow('out of memory')
})
