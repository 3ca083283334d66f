import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useTypedQuery } from '../../../../src/screens/explore/search/useTypedQuery'

beforeEach(() => void vi.useFakeTimers())

function field(kept: string) {
  const keep = vi.fn<(text: string) => void>()
  const { result, rerender } = renderHook((now: string) => useTypedQuery(now, keep), {
    initialProps: kept,
  })
  return {
    keep,
    comesBack: rerender,
    typed: () => result.current.typed,
    type: (text: string) => act(() => result.current.type(text)),
    pause: () => act(() => void vi.advanceTimersByTime(300)),
  }
}

it('keeps newer keystrokes when an earlier text comes back late', () => {
  const { keep, comesBack, typed, type, pause } = field('')
  type('调')
  pause()
  type('调解')
  pause()
  type('调解成')
  comesBack('调')
  expect(typed()).toBe('调解成')
  pause()
  expect(keep.mock.calls.map(([text]) => text)).toEqual(['调', '调解', '调解成'])
  comesBack('调解成')
  expect(typed()).toBe('调解成')
})

it('follows the back button, also to a text typed before', () => {
  const { keep, comesBack, typed, type, pause } = field('')
  type('调')
  pause()
  comesBack('调')
  type('调解')
  pause()
  comesBack('调解')
  type('调解成')
  comesBack('调')
  expect(typed()).toBe('调')
  pause()
  expect(keep.mock.calls.map(([text]) => text)).toEqual(['调', '调解'])
})

it('writes no pending text into an address reached by going back', () => {
  const { keep, typed, type, pause } = field('调')
  type('调解')
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
  expect(typed()).toBe('调')
  pause()
  expect(keep).not.toHaveBeenCalled()
})
