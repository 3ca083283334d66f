// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useWakeLock } from '../../../src/views/present/useWakeLock'

/** A browser's wake lock: every lock that was asked for, and whether it is still held. */
function aBrowser(answer: 'held' | 'refused') {
  const locks: { released: boolean; release: () => Promise<void> }[] = []
  const request = () => {
    if (answer === 'refused') return Promise.reject(new DOMException('power', 'NotAllowedError'))
    const lock = {
      released: false,
      release: () => {
        lock.released = true
        return Promise.resolve()
      },
    }
    locks.push(lock)
    return Promise.resolve(lock)
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  return locks
}

const seenAgain = () => act(async () => document.dispatchEvent(new Event('visibilitychange')))

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
  vi.restoreAllMocks()
})

it('holds the screen awake, asks again when the window comes back, and lets go at the end', async () => {
  const locks = aBrowser('held')
  const { result, unmount } = renderHook(() => useWakeLock())
  await seenAgain()
  expect(result.current).toBe('held')
  expect(locks).toHaveLength(1)
  // The browser takes it away with the window.
  await locks[0]?.release()
  await seenAgain()
  expect(locks).toHaveLength(2)
  unmount()
  expect(locks.every(({ released }) => released)).toBe(true)
})

it('says so where the system refuses, and where the browser has none', async () => {
  aBrowser('refused')
  const refused = renderHook(() => useWakeLock())
  await seenAgain()
  expect(refused.result.current).toBe('refused')
  Reflect.deleteProperty(navigator, 'wakeLock')
  expect(renderHook(() => useWakeLock()).result.current).toBe('unavailable')
})
