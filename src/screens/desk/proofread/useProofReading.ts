import { useCallback, useEffect, useMemo, useState } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { Progress, SourceText } from '../model/work'
import type { ProofReading, ReadRequest } from './proofread'
import { readInWorker } from './readInWorker'

export type ReadingState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: ProofReading }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }

type Settled = { readonly request: ReadRequest } & (
  | { readonly reading: ProofReading }
  | { readonly error: Error }
)

/** Reads the text whenever it, its year, its place or the published data change. */
export function useProofReading(
  { text }: SourceText,
  { year, place }: Pick<Progress, 'year' | 'place'>,
  { catalog, region, seriesById }: RegionDataset,
): ReadingState {
  const [settled, setSettled] = useState<Settled | null>(null)
  const request = useMemo(
    () => buildRequest(text, year, place, { catalog, region, seriesById }),
    [text, year, place, catalog, region, seriesById],
  )
  const run = useCallback(
    (signal: AbortSignal) => {
      const finish = (outcome: Settled): void => {
        if (!signal.aborted) setSettled(outcome)
      }
      readInWorker(request, signal).then(
        (reading) => finish({ request, reading }),
        (error: unknown) =>
          finish({ request, error: error instanceof Error ? error : new Error(String(error)) }),
      )
    },
    [request],
  )
  useEffect(() => {
    const leaving = new AbortController()
    run(leaving.signal)
    return () => leaving.abort()
  }, [run])
  if (settled === null || settled.request.text !== text) return { kind: 'reading' }
  // With another year or place the last reading stays until the next is there.
  if ('reading' in settled) return { kind: 'read', reading: settled.reading }
  const retry = (): void => {
    setSettled(null)
    run(new AbortController().signal)
  }
  return { kind: 'failed', error: settled.error, retry }
}

function buildRequest(
  text: string,
  year: number | null,
  place: Progress['place'],
  { catalog, region, seriesById }: Pick<RegionDataset, 'catalog' | 'region' | 'seriesById'>,
): ReadRequest {
  if (place === 'other') return { text, year, catalog, region: null, observations: [] }
  const observations = [...seriesById.values()].flatMap(({ points }) => points)
  return { text, year, catalog, region, observations }
}
