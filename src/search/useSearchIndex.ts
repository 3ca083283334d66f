import { useCallback, useMemo, useRef, useState } from 'react'
import type { Catalog } from '../domain/model/catalog'
import { loadPinyin } from './loadPinyin'
import {
  buildSearchIndex,
  spellableTexts,
  type PinyinByText,
  type SearchIndex,
} from './searchIndex'

/** After a failure, Chinese, English and ids are still found. */
export type PinyinState = 'idle' | 'loading' | 'ready' | Error

type LoadedIndex = {
  readonly index: SearchIndex
  readonly pinyin: PinyinState
  /** Fetches pinyin once per catalogue. */
  readonly loadPinyin: () => void
  /** Fetches it again after a failure. */
  readonly retryPinyin: () => void
}

/** The search index of a catalogue: at once without pinyin, with pinyin after `loadPinyin`. */
export function useSearchIndex(catalog: Catalog): LoadedIndex {
  const [syllables, setSyllables] = useState<PinyinByText | null>(null)
  const [pinyin, setPinyin] = useState<PinyinState>('idle')
  const requested = useRef<Catalog | null>(null)
  const startLoading = useCallback(() => {
    if (requested.current === catalog) return
    requested.current = catalog
    const load = async () => {
      setPinyin('loading')
      try {
        const loaded = await loadPinyin(spellableTexts(catalog))
        if (requested.current !== catalog) return
        setSyllables(loaded)
        setPinyin('ready')
      } catch (error) {
        if (requested.current === catalog)
          setPinyin(error instanceof Error ? error : new Error(String(error)))
      }
    }
    void load()
  }, [catalog])
  const index = useMemo(() => buildSearchIndex(catalog, syllables), [catalog, syllables])
  const retryPinyin = useCallback(() => {
    requested.current = null
    startLoading()
  }, [startLoading])
  return { index, pinyin, loadPinyin: startLoading, retryPinyin }
}
