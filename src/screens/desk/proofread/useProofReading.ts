import { useEffect, useMemo, useState } from 'react'
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
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const leaving = new AbortController()
    const finish = (outcome: Settled): void => {
      if (!leaving.signal.aborted) setSettled(outcome)
    }
    readInWorker(request, leaving.signal).then(
      (reading) => finish({ request, reading }),
      (error: unknown) =>
        finish({ request, error: error instanceof Error ? error : new Error(String(error)) }),
    )
    return () => leaving.abort()
    // A retry is the same request once more.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [request, attempt])
  if (settled === null || settled.request.text !== text) return { kind: 'reading' }
  // With another year or place the last reading stays until the next is there.
  if ('reading' in settled) return { kind: 'read', reading: settled.reading }
  const retry = (): void => {
    setSettled(null)
    setAttempt(attempt + 1)
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
