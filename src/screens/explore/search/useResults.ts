import { useDeferredValue, useEffect, useMemo } from 'react'
import { useLang } from '../../../messages/useMessages'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { ExploreSearch } from '../../../navigation/search/exploreSearch'
import type { YearPair } from '../../../domain/model/comparedYears'
import { find, type Found } from '../../../search/find'
import { useSearchIndex } from '../../../search/useSearchIndex'
import { useExplorer, type Explored } from '../useExplorer'

export type Results = Explored & {
  /** The text that these results are for; a moment behind the typed one. */
  readonly query: string
  /** How the rows were found. */
  readonly matched: Found
  readonly loading: boolean
  /** Nothing matches yet, but pinyin may once it is loaded. */
  readonly waiting: boolean
  /** Why pinyin, which the query may be, could not be loaded. */
  readonly pinyinError: Error | null
  readonly loadPinyin: () => void
  readonly retryPinyin: () => void
}

/** The rows that match the typed text and the address. */
export function useResults(
  dataset: RegionDataset,
  pair: YearPair,
  search: ExploreSearch,
  typed: string,
): Results {
  const lang = useLang()
  const { index, pinyin, loadPinyin, retryPinyin } = useSearchIndex(dataset)
  const loading = pinyin === 'loading'
  useEffect(() => {
    if (mayBePinyin(typed)) loadPinyin()
  }, [typed, loadPinyin])
  const query = useDeferredValue(typed)
  const found = useMemo(() => find(index, query), [index, query])
  const explored = useExplorer(dataset, pair, search, found, lang)
  return {
    ...explored,
    query,
    matched: found,
    loading,
    waiting: loading && explored.found === 0 && mayBePinyin(query),
    pinyinError: pinyin instanceof Error && mayBePinyin(query) ? pinyin : null,
    loadPinyin,
    retryPinyin,
  }
}

function mayBePinyin(text: string): boolean {
  return /[a-z]/i.test(text)
}
