import { useEffect, useState } from 'react'

/**
 * Hands out items one after the other, so that drawing them all never holds up a key: the item at
 * `first` at once, the others each in a task of its own. Until its turn comes an item's place holds what
 * it held before, or null. Made anew for every change of `targets`, which must therefore be memoised.
 */
export function useIncrementalSlides<Item>(
  targets: readonly Item[],
  first: number,
): readonly (Item | null)[] {
  const [shown, setShown] = useState<readonly (Item | null)[]>([])
  const current = targets.map((target, index) =>
    index === first ? target : (shown[index] ?? null),
  )
  const behind = targets.findIndex((target, index) => current[index] !== target)
  const waiting = behind >= 0 || shown.length > targets.length || shown[first] !== targets[first]

  useEffect(() => {
    if (!waiting) return undefined
    const timer = window.setTimeout(() => {
      setShown((before) =>
        targets.map((target, index) =>
          index === first || index === behind ? target : (before[index] ?? null),
        ),
      )
    })
    return () => window.clearTimeout(timer)
  }, [waiting, behind, targets, first])

  return current
}
