import { useEffect, useState } from 'react'

/** The time in milliseconds since 1970, anew whenever the clock's second changes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer = 0
    // Waits for the clock's own second each time: steps of 1000 ms would drift past one.
    const wait = () => {
      timer = window.setTimeout(
        () => {
          setNow(Date.now())
          wait()
        },
        1000 - (Date.now() % 1000),
      )
    }
    wait()
    return () => window.clearTimeout(timer)
  }, [])
  return now
}
