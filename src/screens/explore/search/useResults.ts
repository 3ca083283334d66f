import { useDeferredValue, useEffect, useMemo } from 'react'
import { useLang } from '../../../messages/useMessages'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { ExploreSearch } from '../../../navigation/search/exploreSearch'
import type { YearPair } from '../../../domain/model/comparedYears'
import { find } from '../../../search/find'
import { useSearchIndex } from '../../../search/useSearchIndex'
import { useExplorer, type Explored } from '../useExplorer'

export type Results = Explored & {
  /** The text that these are the results of; behind what is typed by a moment. */
  readonly asked: string
  /** Nothing fits as typed: a slip was forgiven. */
  readonly near: boolean
  /** Pinyin is on its way. */
  readonly loading: boolean
  /** Nothing fits yet, but pinyin may: not found yet is not the same as not there. */
  readonly waiting: boolean
  /** What is asked may be pinyin, which could not be had: not found is not the same as not there. */
  readonly lacking: boolean
  readonly loadPinyin: () => void
}

/** What the typed text and the address leave of the world. */
export function useResults(
  dataset: RegionDataset,
  pair: YearPair,
  search: ExploreSearch,
  typed: string,
): Results {
  const lang = useLang()
  const { index, pinyin, loadPinyin } = useSearchIndex(dataset.catalog)
  const [loading, failed] = [pinyin === 'loading', pinyin === 'failed']
  useEffect(() => {
    // Where it has failed, the reader asks again: not every letter does.
    if (mayBePinyin(typed) && !failed) loadPinyin()
  }, [typed, failed, loadPinyin])
  const asked = useDeferredValue(typed)
  const found = useMemo(() => find(index, asked), [index, asked])
  const explored = useExplorer(dataset, pair, search, found, lang)
  return {
    ...explored,
    asked,
    near: found.kind === 'forgiven',
    loading,
    waiting: loading && explored.found === 0 && mayBePinyin(asked),
    lacking: failed && mayBePinyin(asked),
    loadPinyin,
  }
}

function mayBePinyin(text: string): boolean {
  return /[a-z]/i.test(text)
}
