import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Indicator } from '../../domain/model/indicator'
import type { RegionDataset } from '../../domain/model/regionDataset'
import {
  itemsIn,
  itemsText,
  MOST_ITEMS,
  type ExploreSearch,
} from '../../navigation/search/exploreSearch'

export type Selection = {
  /** In the order of selection, without unknown ids. */
  readonly chosen: readonly Indicator[]
  readonly ids: ReadonlySet<string>
  /** Ids in the address that the dataset does not know. */
  readonly unknown: readonly string[]
  /** How many known ids the address has beyond the limit. */
  readonly beyond: number
  readonly full: boolean
  readonly select: (id: string, selected: boolean) => void
  readonly clear: () => void
}

/**
 * The indicators that the address selects. A choice shows at once, before the address has followed, and
 * quick choices build on each other.
 */
export function useSelection(
  dataset: RegionDataset,
  search: ExploreSearch,
  change: (changes: Partial<ExploreSearch>) => void,
): Selection {
  const { items } = search
  const isKnown = useCallback((id: string) => dataset.indicatorById.has(id), [dataset])
  const named = useMemo(() => itemsIn({ items }, isKnown), [items, isKnown])
  const ids: readonly string[] = useMemo(() => [...named.chosen, ...named.unknown], [named])
  const latest = useRef({ ids, change })
  useEffect(() => {
    latest.current = { ids, change }
  })
  const choose = useCallback((next: readonly string[]) => {
    latest.current = { ...latest.current, ids: next }
    // Without a selection there is no chart.
    const withoutChart = next.length === 0 ? { chart: undefined, base: undefined } : {}
    latest.current.change({ items: itemsText(next), ...withoutChart })
  }, [])
  const select = useCallback(
    (id: string, selected: boolean) => {
      const others = latest.current.ids.filter((other) => other !== id)
      // Unknown ids do not count towards the limit.
      const isFull = others.filter(isKnown).length >= MOST_ITEMS
      choose(selected && !isFull ? [...others, id] : others)
    },
    [choose, isKnown],
  )
  const clear = useCallback(() => choose([]), [choose])
  const chosen = useMemo(
    () => ids.flatMap((id) => dataset.indicatorById.get(id) ?? []),
    [ids, dataset],
  )
  const unknown = useMemo(() => ids.filter((id) => !isKnown(id)), [ids, isKnown])
  const idSet = useMemo(() => new Set(ids), [ids])
  const { beyond } = named
  return { chosen, ids: idSet, unknown, beyond, full: chosen.length >= MOST_ITEMS, select, clear }
}
