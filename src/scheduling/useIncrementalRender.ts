import { useEffect, useState } from 'react'
import { enqueueRender } from './renderQueue'

type Options = {
  /** Items of the first render: what is in view. */
  readonly initial: number
  /** Items added after each paint. */
  readonly step: number
  /** Renders all items now, as printing needs. */
  readonly complete?: boolean
}

/**
 * How many items of a long list to render: the first ones at once, then a few more after each paint, so
 * that the list never blocks input. Items once rendered stay, also when the list shrinks and grows.
 */
export function useIncrementalRender(
  count: number,
  { initial, step, complete = false }: Options,
): number {
  const [rendered, setRendered] = useState(initial)
  if (complete && rendered < count) setRendered(count)
  useEffect(() => {
    if (rendered >= count) return undefined
    return enqueueRender(() => setRendered((before) => before + step))
  }, [rendered, count, step])
  return Math.min(rendered, count)
}
