import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { enqueueRender } from './renderQueue'

/** The target once its turn in the render queue has come, at once while the page is printed. */
export function useRenderQueue<Value extends object>(target: Value | null): Value | null {
  const [current, setCurrent] = useState<Value | null>(null)
  const isPrinting = useRef(false)
  const latest = useRef(target)
  useLayoutEffect(() => {
    latest.current = target
    if (current === target) return undefined
    const update = () => setCurrent(target)
    if (!isPrinting.current) return enqueueRender(update)
    update()
    return undefined
  }, [target, current])
  useEffect(() => {
    const before = () => {
      isPrinting.current = true
      flushSync(() => setCurrent(latest.current))
    }
    const after = () => {
      isPrinting.current = false
    }
    // Captured, so that it runs before the listeners that set another size for paper.
    window.addEventListener('beforeprint', before, { capture: true })
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before, { capture: true })
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return current
}
