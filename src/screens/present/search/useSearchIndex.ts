import { useEffect, useMemo, useState } from 'react'
import type { Catalog } from '../../../domain/model/catalog'
import { loadReadings } from '../../../search/loadReadings'
import {
  searchIndexOf,
  spellableTexts,
  type Readings,
  type SearchIndex,
} from '../../../search/searchIndex'

/** What answers are searched in; `spelt` once pinyin works too, which is fetched when `wanted`. */
export function useSearchIndex(
  catalog: Catalog,
  wanted: boolean,
): { readonly index: SearchIndex; readonly spelt: boolean } {
  const [readings, setReadings] = useState<Readings | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let left = false
    const load = async () => {
      try {
        const loaded = await loadReadings(spellableTexts(catalog))
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
  const index = useMemo(() => searchIndexOf(catalog, readings), [catalog, readings])
  return { index, spelt: readings !== null }
}
