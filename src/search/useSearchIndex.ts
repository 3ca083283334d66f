import { useCallback, useMemo, useRef, useState } from 'react'
import type { Catalog } from '../domain/model/catalog'
import type { RegionDataset } from '../domain/model/regionDataset'
import { listFigures } from './figures'
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

/**
 * The search index of a dataset with its figures. Pinyin comes with the catalogue; from a server that sends
 * none it is there after `loadPinyin`.
 */
export function useSearchIndex(dataset: RegionDataset): LoadedIndex {
  const { catalog } = dataset
  const sent = useMemo(() => readPinyin(catalog), [catalog])
  const [made, setMade] = useState<PinyinByText | null>(null)
  const [pinyin, setPinyin] = useState<PinyinState>('idle')
  const requested = useRef<Catalog | null>(null)
  const startLoading = useCallback(() => {
    if (sent !== null || requested.current === catalog) return
    requested.current = catalog
    const load = async () => {
      setPinyin('loading')
      try {
        const loaded = await loadPinyin(spellableTexts(catalog))
        if (requested.current !== catalog) return
        setMade(loaded)
        setPinyin('ready')
      } catch (error) {
        if (requested.current === catalog)
          setPinyin(error instanceof Error ? error : new Error(String(error)))
      }
    }
    void load()
  }, [catalog, sent])
  const index = useMemo(
    () => buildSearchIndex(catalog, sent ?? made, listFigures(dataset)),
    [catalog, dataset, sent, made],
  )
  const retryPinyin = useCallback(() => {
    requested.current = null
    startLoading()
  }, [startLoading])
  return { index, pinyin, loadPinyin: startLoading, retryPinyin }
}

/** The pinyin of the catalogue's texts as its answer gives it; null where it gives not all. */
function readPinyin(catalog: Catalog): PinyinByText | null {
  const pinyin = new Map<string, readonly string[]>()
  for (const text of spellableTexts(catalog)) {
    const spelt = catalog.pinyin[text]
    if (spelt === undefined) return null
    pinyin.set(text, spelt.split(' '))
  }
  return pinyin
}
