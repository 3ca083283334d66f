import { useEffect, useMemo, useState } from 'react'
import type { Catalog } from '../../../domain/model/catalog'
import { loadPinyin } from '../../../search/loadReadings'
import {
  buildSearchIndex,
  spellableTexts,
  type PinyinReadings,
  type SearchIndex,
} from '../../../search/searchIndex'

/** What answers are searched in; `spelt` once pinyin works too, which is fetched when `wanted`. */
export function useSearchIndex(
  catalog: Catalog,
  wanted: boolean,
): { readonly index: SearchIndex; readonly spelt: boolean } {
  const [readings, setReadings] = useState<PinyinReadings | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let left = false
    const load = async () => {
      try {
        const loaded = await loadPinyin(spellableTexts(catalog))
        if (!left) setReadings(loaded)
      } catch {
        // Without them Chinese and English are found all the same, and the field says so.
      }
    }
    void load()
    return () => {
      left = true
    }
  }, [catalog, wanted])
  const index = useMemo(() => buildSearchIndex(catalog, readings), [catalog, readings])
  return { index, spelt: readings !== null }
}
