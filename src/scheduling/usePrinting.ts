import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const listeners = new Set<() => void>()
let isPrinting = false

function setPrinting(next: boolean): void {
  isPrinting = next
  // The browser lays out the pages right after the event.
  flushSync(() => listeners.forEach((notify) => notify()))
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', () => setPrinting(true))
  window.addEventListener('afterprint', () => setPrinting(false))
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => void listeners.delete(notify)
}

/** Whether the page is being printed, also for components that mount meanwhile. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
}
