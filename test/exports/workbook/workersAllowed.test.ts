import { beforeEach, expect, it, vi } from 'vitest'
import { workersAllowed } from '../../../src/exports/workbook/workersAllowed'
import { writeXlsx } from '../../../src/exports/workbook/writeXlsx'

type Answer = 'message' | 'error'

function giveWorkers(answer: Answer): void {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      constructor() {
        super()
        queueMicrotask(() => this.dispatchEvent(new Event(answer)))
      }
      terminate(): void {}
    },
  )
}

beforeEach(() => vi.stubGlobal('Worker', undefined))

it('allows workers outside of a browser', async () => {
  expect(await workersAllowed()).toBe(true)
})

it('allows workers after a message from one', async () => {
  giveWorkers('message')
  expect(await workersAllowed()).toBe(true)
})

it('forbids workers after an error event or exception', async () => {
  giveWorkers('error')
  expect(await workersAllowed()).toBe(false)
  vi.stubGlobal('Worker', function Denied() {
    throw new DOMException('denied by the Content Security Policy', 'SecurityError')
  })
  expect(await workersAllowed()).toBe(false)
})

it('fails with a reason instead of waiting for a forbidden worker', async () => {
  giveWorkers('error')
  const row = Array.from({ length: 27 }, () => ({ value: 1 }))
  const sheet = (rows: number) => [
    { sheet: 'x', data: Array.from({ length: rows }, () => row), widths: [] },
  ]
  expect(await writeXlsx(sheet(1680))).toEqual({ kind: 'failed', reason: 'noWorkers' })
  expect((await writeXlsx(sheet(3))).kind).toBe('made')
})
