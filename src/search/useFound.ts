import { useDeferredValue, useEffect, useMemo } from 'react'
import type { RegionDataset } from '../domain/model/regionDataset'
import { find, type Found } from './find'
import { useSearchIndex } from './useSearchIndex'

export type FoundNow = {
  readonly found: Found
  /** What was searched for; a moment behind what is typed. */
  readonly query: string
  /** The pinyin dictionary is loading. */
  readonly loading: boolean
  /** Pinyin may still find something. */
  readonly waiting: boolean
  /** Why pinyin, which the query may be, could not be loaded. */
  readonly pinyinError: Error | null
  readonly loadPinyin: () => void
  readonly retryPinyin: () => void
}

/** What the typed text finds in a dataset. */
export function useFound(dataset: RegionDataset, typed: string): FoundNow {
  const { index, pinyin, loadPinyin, retryPinyin } = useSearchIndex(dataset)
  const loading = pinyin === 'loading'
  useEffect(() => {
    if (mayBePinyin(typed)) loadPinyin()
  }, [typed, loadPinyin])
  const query = useDeferredValue(typed)
  const found = useMemo(() => find(index, query), [index, query])
  return {
    found,
    query,
    loading,
    waiting: loading && mayBePinyin(query),
    pinyinError: pinyin instanceof Error && mayBePinyin(query) ? pinyin : null,
    loadPinyin,
    retryPinyin,
  }
}

function mayBePinyin(text: string): boolean {
  return /[a-z]/i.test(text)
}
