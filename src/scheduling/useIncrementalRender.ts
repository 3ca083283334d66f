import { useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { enqueueRender } from './renderQueue'

type Options = {
  /** Items of the first render: what is in view. */
  readonly initial: number
  /** Items added after each paint. */
  readonly step: number
  /** Renders all items now, as printing needs. */
  readonly complete?: boolean
  /** A key press or a print renders the rest first, for Tab and find in page; only for cheap items. */
  readonly reachable?: boolean
}

/** How many items of a long list to render: the first at once, a few more after each paint. */
export function useIncrementalRender(
  count: number,
  { initial, step, complete = false, reachable = false }: Options,
): number {
  const [rendered, setRendered] = useState(initial)
  const isPartial = rendered < count
  // Items that have left the list are no longer rendered.
  const kept = Math.max(initial, count)
  if (rendered > kept) setRendered(kept)
  if (complete && isPartial) setRendered(count)
  useEffect(() => {
    if (!isPartial) return undefined
    return enqueueRender(() => setRendered(rendered + step))
  }, [isPartial, rendered, step])
  // A layout effect, so that no key press falls between the first paint and the listener.
  useLayoutEffect(() => {
    if (!isPartial || !reachable) return undefined
    const renderAll = () => flushSync(() => setRendered(count))
    window.addEventListener('keydown', renderAll, true)
    window.addEventListener('beforeprint', renderAll)
    return () => {
      window.removeEventListener('keydown', renderAll, true)
      window.removeEventListener('beforeprint', renderAll)
    }
  }, [isPartial, reachable, count])
  return Math.min(rendered, count)
}
