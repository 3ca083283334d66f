import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  toggleFullScreen,
  useFullScreenExit,
} from '../../../../src/screens/present/input/fullScreen'

let full: Element | null = null
const lock = vi.fn<(codes: readonly string[]) => Promise<void>>(() => Promise.resolve())

/** Enters or leaves full screen as a browser does: first the change, then the event. */
function fill(element: Element | null): Promise<void> {
  full = element
  document.dispatchEvent(new Event('fullscreenchange'))
  return Promise.resolve()
}

beforeEach(() => {
  full = null
  lock.mockClear()
  Object.defineProperties(document, {
    fullscreenElement: { configurable: true, get: () => full },
    fullscreenEnabled: { configurable: true, value: true },
    exitFullscreen: { configurable: true, value: () => fill(null) },
  })
  Object.assign(document.documentElement, {
    requestFullscreen: () => fill(document.documentElement),
  })
  Object.defineProperty(navigator, 'keyboard', { configurable: true, value: { lock } })
})
afterEach(() => void Reflect.deleteProperty(navigator, 'keyboard'))

const refused = vi.fn<() => void>()

it('asks for the Esc key in full screen, and works without it', async () => {
  await toggleFullScreen(refused)
  expect(lock).toHaveBeenCalledWith(['Escape'])
  await toggleFullScreen(refused)
  lock.mockRejectedValueOnce(new DOMException('plain HTTP', 'SecurityError'))
  await toggleFullScreen(refused)
  await toggleFullScreen(refused)
  Reflect.deleteProperty(navigator, 'keyboard')
  await toggleFullScreen(refused)
  expect(full).not.toBeNull()
  expect(refused).not.toHaveBeenCalled()
})

it('reports the browser’s Esc, not its own exit, and leaves full screen on unmount', async () => {
  const onLeft = vi.fn<() => void>()
  const { unmount } = renderHook(() => useFullScreenExit(onLeft))
  await toggleFullScreen(refused)
  await toggleFullScreen(refused)
  expect(onLeft).not.toHaveBeenCalled()
  await toggleFullScreen(refused)
  await fill(null)
  expect(onLeft).toHaveBeenCalledTimes(1)
  await toggleFullScreen(refused)
  unmount()
  expect(full).toBeNull()
  expect(onLeft).toHaveBeenCalledTimes(1)
})
