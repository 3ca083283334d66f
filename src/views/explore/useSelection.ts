import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTellLater } from '../../components/useTellLater'
import type { Indicator } from '../../indicators/indicator'
import type { World } from '../../indicators/world'
import { itemsIn, itemsText, MOST_ITEMS, type ExploreSearch } from '../../routes/exploreSearch'

export type Selection = {
  /** In the order of choosing; ids that the world does not know are left out. */
  readonly chosen: readonly Indicator[]
  readonly ids: ReadonlySet<string>
  /** Ids that the address names and the world does not know. */
  readonly gone: readonly string[]
  readonly full: boolean
  readonly select: (id: string, selected: boolean) => void
  readonly clear: () => void
}

/**
 * The indicators that the address names. A choice shows at once, before the address has followed, and
 * quick choices build on each other.
 */
export function useSelection(
  world: World,
  search: ExploreSearch,
  change: (changes: Partial<ExploreSearch>) => void,
): Selection {
  const text = search.items
  const [ids, setIds] = useState(() => itemsIn(search))
  const [shownText, setShownText] = useState(text)
  if (shownText !== text) {
    setShownText(text)
    setIds(itemsIn({ items: text }))
  }
  const latest = useRef({ ids, change })
  useEffect(() => {
    latest.current = { ids, change }
  })
  const tellLater = useTellLater(text)
  const put = useCallback(
    (next: readonly string[]) => {
      latest.current = { ...latest.current, ids: next }
      setIds(next)
      const items = itemsText(next)
      // A chart of nothing is no chart.
      const chart = next.length === 0 ? { chart: undefined, base: undefined } : {}
      tellLater(items, () => latest.current.change({ items, ...chart }))
    },
    [tellLater],
  )
  const select = useCallback(
    (id: string, selected: boolean) => {
      const others = latest.current.ids.filter((other) => other !== id)
      put(selected ? [...others, id].slice(0, MOST_ITEMS) : others)
    },
    [put],
  )
  const clear = useCallback(() => put([]), [put])
  const chosen = useMemo(() => ids.flatMap((id) => world.indicatorById.get(id) ?? []), [ids, world])
  const gone = useMemo(() => ids.filter((id) => !world.indicatorById.has(id)), [ids, world])
  const idSet = useMemo(() => new Set(ids), [ids])
  return { chosen, ids: idSet, gone, full: ids.length >= MOST_ITEMS, select, clear }
}
