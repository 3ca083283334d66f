import { useDeferredValue, useEffect, useMemo } from 'react'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { find, type Found } from '../../search/find'
import { useSearchIndex } from '../../search/useSearchIndex'

type FoundNow = {
  readonly found: Found
  /** What was searched for; a moment behind what is typed. */
  readonly query: string
  /** Nothing more will be found for what is typed. */
  readonly isSettled: boolean
}

/** What the typed text finds in a dataset. */
export function useFound(dataset: RegionDataset, typed: string): FoundNow {
  const { index, pinyin, loadPinyin } = useSearchIndex(dataset)
  const mayBePinyin = /[a-z]/i.test(typed)
  useEffect(() => {
    if (mayBePinyin) loadPinyin()
  }, [mayBePinyin, loadPinyin])
  const query = useDeferredValue(typed)
  const found = useMemo(() => find(index, query), [index, query])
  return { found, query, isSettled: query === typed && !(mayBePinyin && pinyin === 'loading') }
}
