import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { listLooseTexts } from './looseTexts'

// Testing Library sets this and cleans up by itself only where test functions are global.
// Components must find their messages at once, as they do behind a lazy screen.
await import('./messagesFor')

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

afterEach(cleanup)

// Before the cleanup, because hooks after a test run in reverse.
afterEach(() => {
  const loose = listLooseTexts()
  if (loose.length > 0)
    throw new Error(`Texts beside others in their element:\n${loose.join('\n')}`)
})

// A loaded machine of two cores is slow, not wrong: waiting ends a test late, never early.
configure({ asyncUtilTimeout: 30_000 })

// What jsdom has not: enough to render with, nothing that lays out or scrolls.
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const noMatch = (query: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })

Object.assign(window, {
  scrollTo: () => undefined,
  matchMedia: noMatch,
  ResizeObserver: SilentResizeObserver,
})
Element.prototype.scrollIntoView = () => undefined
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
