import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { ProofReading, ReadRequest } from '../../../src/screens/desk/proofread/proofread'
import type { Progress } from '../../../src/screens/desk/model/work'
import { useProofReading } from '../../../src/screens/desk/proofread/useProofReading'
import { dataset, DRAFT, readDraft } from './readDraft'

type Call = {
  readonly request: ReadRequest
  readonly resolve: (reading: ProofReading) => void
  readonly reject: (error: Error) => void
}

const calls = vi.hoisted((): Call[] => [])

vi.mock('../../../src/screens/desk/proofread/readInWorker', () => ({
  readInWorker: (request: ReadRequest) =>
    new Promise<ProofReading>((resolve, reject) => {
      calls.push({ request, resolve, reject })
    }),
}))

it('keeps the reading of the chosen year when that of a retry comes late', async () => {
  const source = { name: '', format: 'txt', text: DRAFT, warnings: [] } as const
  const first: Pick<Progress, 'year'> = { year: null }
  const { result, rerender } = renderHook(
    ({ year }: Pick<Progress, 'year'>) =>
      useProofReading(source, { year, place: 'region' }, dataset),
    { initialProps: first },
  )
  await act(async () => calls[0]?.reject(new Error('lost')))
  const failed = result.current
  if (failed.kind !== 'failed') throw new Error(failed.kind)
  act(failed.retry)
  rerender({ year: 2020 })
  expect(calls.map(({ request }) => request.year)).toEqual([null, null, 2020])
  const [late, chosen] = [readDraft(DRAFT).reading, readDraft(DRAFT).reading]
  await act(async () => calls[2]?.resolve(chosen))
  await act(async () => calls[1]?.resolve(late))
  expect(result.current.kind === 'read' && result.current.reading === chosen).toBe(true)
})
