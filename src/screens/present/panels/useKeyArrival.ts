import { useEffect, useEffectEvent } from 'react'

/** Hears every key before anyone else and keeps it from doing anything, save to walk from button to button. */
export function useKeyArrival(onKey: (event: KeyboardEvent) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    if (onButton && (event.key === 'Enter' || event.key === ' ')) return
    if (event.key !== 'Tab') event.preventDefault()
    event.stopImmediatePropagation()
    onKey(event)
  })
  useEffect(() => {
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [])
}
