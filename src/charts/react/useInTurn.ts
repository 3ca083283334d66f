import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { enqueueRender } from '../../scheduling/renderQueue'

/**
 * The wanted value as soon as its turn to be drawn has come; until then the one before, null at first.
 * Paper does not wait: while the page is being printed every value is there at once.
 */
export function useRenderQueue<Value extends object>(wanted: Value | null): Value | null {
  const [granted, setGranted] = useState<Value | null>(null)
  const isPrinting = useRef(false)
  const latest = useRef(wanted)
  useLayoutEffect(() => {
    latest.current = wanted
    if (granted === wanted) return undefined
    const grant = () => setGranted(wanted)
    if (!isPrinting.current) return enqueueRender(grant)
    grant()
    return undefined
  }, [wanted, granted])
  useEffect(() => {
    const before = () => {
      isPrinting.current = true
      flushSync(() => setGranted(latest.current))
    }
    const after = () => {
      isPrinting.current = false
    }
    // Before those who want other sizes for paper, and then draw at once what these want.
    window.addEventListener('beforeprint', before, { capture: true })
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before, { capture: true })
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return granted
}
