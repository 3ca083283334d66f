import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useWakeLock } from '../../../../src/screens/present/input/useWakeLock'

/** A fake wake lock API; `locks` are all locks requested so far. */
function aBrowser(answer: 'held' | 'refused') {
  const locks: (EventTarget & { released: boolean; release: () => Promise<void> })[] = []
  const browser = { answer }
  const request = () => {
    if (browser.answer === 'refused')
      return Promise.reject(new DOMException('power', 'NotAllowedError'))
    const lock = Object.assign(new EventTarget(), {
      released: false,
      release: () => {
        lock.released = true
        lock.dispatchEvent(new Event('release'))
        return Promise.resolve()
      },
    })
    locks.push(lock)
    return Promise.resolve(lock)
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  return { locks, browser }
}

const seenAgain = () => act(async () => document.dispatchEvent(new Event('visibilitychange')))

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
})

it('holds a lock, requests another when the window is visible again, and releases it on unmount', async () => {
  const { locks } = aBrowser('held')
  const { result, unmount } = renderHook(() => useWakeLock())
  await seenAgain()
  expect(result.current).toBe('held')
  expect(locks).toHaveLength(1)
  // The browser releases the lock when the window is hidden.
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  await act(async () => locks[0]?.release())
  expect(locks).toHaveLength(1)
  visibility.mockRestore()
  await seenAgain()
  expect(result.current).toBe('held')
  expect(locks).toHaveLength(2)
  unmount()
  expect(locks.every(({ released }) => released)).toBe(true)
})

it('reports a refusal and a missing API', async () => {
  aBrowser('refused')
  const refused = renderHook(() => useWakeLock())
  await seenAgain()
  expect(refused.result.current).toBe('refused')
  Reflect.deleteProperty(navigator, 'wakeLock')
  expect(renderHook(() => useWakeLock()).result.current).toBe('unavailable')
})

it('requests a lost lock again and reports it as refused meanwhile', async () => {
  vi.useFakeTimers()
  const { locks, browser } = aBrowser('held')
  const { result, unmount } = renderHook(() => useWakeLock())
  await seenAgain()
  await act(async () => locks[0]?.release())
  expect(result.current).toBe('held')
  expect(locks).toHaveLength(2)
  browser.answer = 'refused'
  await act(async () => locks[1]?.release())
  expect(result.current).toBe('refused')
  // Plugged in again.
  browser.answer = 'held'
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(result.current).toBe('held')
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
