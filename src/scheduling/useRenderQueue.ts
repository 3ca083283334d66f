import { useLayoutEffect, useState } from 'react'
import { enqueueRender } from './renderQueue'
import { usePrinting } from './usePrinting'

/** The target once its turn in the render queue has come, at once while the page is printed. */
export function useRenderQueue<Value extends object>(target: Value | null): Value | null {
  const [current, setCurrent] = useState<Value | null>(null)
  const printing = usePrinting()
  useLayoutEffect(() => {
    if (current === target) return undefined
    const update = () => setCurrent(target)
    if (!printing) return enqueueRender(update)
    update()
    return undefined
  }, [target, current, printing])
  return printing ? target : current
}
