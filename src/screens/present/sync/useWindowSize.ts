import { useEffect, useState } from 'react'
import type { Size } from '../../../charts/layout/box'

/** The size of the window; the same object until it changes. */
export function useWindowSize(): Size {
  const [size, setSize] = useState(read)
  useEffect(() => {
    let frame = 0
    // Resizing a window and entering full screen send dozens of events.
    const onResize = () => {
      window.cancelAnimationFrame(frame)
      frame = window.requestAnimationFrame(() =>
        setSize((before) => {
          const now = read()
          return now.width === before.width && now.height === before.height ? before : now
        }),
      )
    }
    window.addEventListener('resize', onResize)
    return () => {
      window.cancelAnimationFrame(frame)
      window.removeEventListener('resize', onResize)
    }
  }, [])
  return size
}

function read(): Size {
  return { width: window.innerWidth, height: window.innerHeight }
}
