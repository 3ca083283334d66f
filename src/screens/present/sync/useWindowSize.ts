import { useEffect, useState } from 'react'

export type Size = { readonly width: number; readonly height: number }

/** Of the window, as the slides fill it; the same object until it changes. */
export function useWindowSize(): Size {
  const [size, setSize] = useState(read)
  useEffect(() => {
    let frame = 0
    // Dragging a window's edge and the way into full screen send dozens of sizes.
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
