import { useCallback, useMemo, useRef, useState } from 'react'
import type { Catalog } from '../domain/model/catalog'
import { loadPinyin } from './loadPinyin'
import {
  buildSearchIndex,
  spellableTexts,
  type PinyinReadings,
  type SearchIndex,
} from './searchIndex'

/** `failed` leaves a smaller search, not a broken one: Chinese, English and ids are still found. */
export type PinyinState = 'idle' | 'loading' | 'ready' | 'failed'

type LoadedIndex = {
  readonly index: SearchIndex
  readonly pinyin: PinyinState
  /** Fetches pinyin once per catalogue. */
  readonly loadPinyin: () => void
}

/** The search index of a catalogue: at once without pinyin, with pinyin after `loadPinyin`. */
export function useSearchIndex(catalog: Catalog): LoadedIndex {
  const [readings, setReadings] = useState<PinyinReadings | null>(null)
  const [pinyin, setPinyin] = useState<PinyinState>('idle')
  const requested = useRef<Catalog | null>(null)
  const startLoading = useCallback(() => {
    if (requested.current === catalog) return
    requested.current = catalog
    const load = async () => {
      setPinyin('loading')
      try {
        setReadings(await loadPinyin(spellableTexts(catalog)))
        setPinyin('ready')
      } catch {
        setPinyin('failed')
      }
    }
    void load()
  }, [catalog])
  const index = useMemo(() => buildSearchIndex(catalog, readings), [catalog, readings])
  return { index, pinyin, loadPinyin: startLoading }
}
