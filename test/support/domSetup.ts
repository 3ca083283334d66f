import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'
import { listLooseTexts } from './looseTexts'

// Components must find their messages at once, as they do behind a lazy screen.
await import('./messagesFor')

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

/** Gives a file of tests an empty page, whatever the file before left of it. */
export function setUpPage(): void {
  emptyPage()
  // Testing Library sets this and cleans up by itself only where test functions are global.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  afterEach(cleanup)
  // What the file asked for must not arrive in a test of the next.
  afterAll(async () => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
    await vi.dynamicImportSettled()
  })

  // Before the cleanup, because hooks after a test run in reverse.
  afterEach(() => {
    const loose = listLooseTexts()
    if (loose.length > 0)
      throw new Error(`Texts beside others in their element:\n${loose.join('\n')}`)
  })

  // A loaded machine of two cores is slow, not wrong: waiting ends a test late, never early.
  configure({ asyncUtilTimeout: 30_000 })
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
}

function emptyPage(): void {
  const { documentElement, head, body } = document
  for (const element of [documentElement, body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  // What a test gave the browser, as a clipboard or its command; React's own marks stay.
  for (const object of [navigator, document, documentElement])
    for (const name of Object.getOwnPropertyNames(object))
      if (!name.startsWith('_react')) Reflect.deleteProperty(object, name)
  head.replaceChildren()
  body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
  window.history.replaceState(null, '', '/')
}
