import { useCallback, useMemo, useRef, useState } from 'react'
import type { Catalog } from '../../../domain/model/catalog'
import { loadPinyin } from '../../../search/loadReadings'
import {
  buildSearchIndex,
  spellableTexts,
  type PinyinReadings,
  type SearchIndex,
} from '../../../search/searchIndex'

type LoadedIndex = {
  readonly index: SearchIndex
  /** Pinyin is on its way. */
  readonly loading: boolean
  /** Pinyin could not be had. */
  readonly failed: boolean
  /** Fetches pinyin, once; where that fails, the next call tries again. */
  readonly loadPinyin: () => void
}

/** Without pinyin the search still knows Chinese, English and ids: a lesser search, not a fault. */
async function readingsOrNone(catalog: Catalog): Promise<PinyinReadings | null> {
  try {
    return await loadPinyin(spellableTexts(catalog))
  } catch {
    return null
  }
}

/** The search index of a catalogue: at once without pinyin, with it after `loadPinyin`. */
export function useSearchIndex(catalog: Catalog): LoadedIndex {
  const [readings, setReadings] = useState<PinyinReadings | null>(null)
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const asked = useRef<Catalog | null>(null)
  const startLoading = useCallback(() => {
    if (asked.current === catalog) return
    asked.current = catalog
    const load = async () => {
      setState('loading')
      const result = await readingsOrNone(catalog)
      setState(result === null ? 'failed' : 'idle')
      if (result === null) asked.current = null
      else setReadings(result)
    }
    void load()
  }, [catalog])
  const index = useMemo(() => buildSearchIndex(catalog, readings), [catalog, readings])
  return {
    index,
    loading: state === 'loading',
    failed: state === 'failed',
    loadPinyin: startLoading,
  }
}
