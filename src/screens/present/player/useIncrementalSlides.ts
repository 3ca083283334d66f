import { useEffect, useState } from 'react'
import { yieldToMain } from '../../../scheduling/yieldToMain'

/**
 * Hands out items one at a time, so that rendering all of them never blocks a key: the item at `first`
 * at once, every other one in a task of its own. Until its turn an item keeps its previous value, or
 * null. Starts over whenever `targets` changes, so callers memoize it.
 */
export function useIncrementalSlides<Item>(
  targets: readonly Item[],
  first: number,
): readonly (Item | null)[] {
  const [rendered, setRendered] = useState<readonly (Item | null)[]>([])
  const current = targets.map((target, index) =>
    index === first ? target : (rendered[index] ?? null),
  )
  const stale = targets.findIndex((target, index) => current[index] !== target)
  const pending =
    stale >= 0 || rendered.length > targets.length || rendered[first] !== targets[first]

  useEffect(() => {
    if (!pending) return undefined
    let cancelled = false
    const renderNext = async () => {
      await yieldToMain()
      if (cancelled) return
      setRendered((before) =>
        targets.map((target, index) =>
          index === first || index === stale ? target : (before[index] ?? null),
        ),
      )
    }
    void renderNext()
    return () => {
      cancelled = true
    }
  }, [pending, stale, targets, first])

  return current
}
