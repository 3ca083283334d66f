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
function giveWorker(answer: { data: unknown } | 'error' | 'silence'): void {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage(message: XlsxWorkerRequest): void {
        sent.push(structuredClone(message))
        if (answer === 'error') this.dispatchEvent(new Event('error'))
        else if (answer !== 'silence' && message.kind === 'end')
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

it('reports the error of the worker', async () => {
  giveWorker({ data: { kind: 'error', message: 'out of memory' } })
  await expect(buildXlsx(sheets, new AbortController().signal)).rejects.toThrow('out of memory')
})
