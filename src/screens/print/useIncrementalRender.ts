import { useEffect, useState } from 'react'

/**
 * How many of so many things are there: a few more with every task, so that a long volume never holds up
 * the page; all of them at once when `all` is wanted, as for a printer that does not wait.
 */
export function useIncrementalRender(count: number, all: boolean): number {
  const [there, setThere] = useState(2)
  const shown = all ? count : Math.min(there, count)
  useEffect(() => {
    if (there >= count) return undefined
    const timer = window.setTimeout(() => setThere(all ? count : there + 2))
    return () => window.clearTimeout(timer)
  }, [there, count, all])
  return shown
}
