// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { RegionDatasetState } from '../../../src/data/state/regionDatasetState'
import { useRetryWhenUnattended } from '../../../src/app/state/useRetryWhenUnattended'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const failed = (retry: () => void): RegionDatasetState => ({
  kind: 'failed',
  catalog: null,
  error: new Error('no server yet'),
  retry,
})

it('retries failed figures every minute on an unattended screen, until they load', () => {
  const retry = vi.fn<() => void>()
  const view = renderHook((state: RegionDatasetState) => useRetryWhenUnattended(state, true), {
    initialProps: failed(retry),
  })
  vi.advanceTimersByTime(60_000)
  expect(retry).toHaveBeenCalledTimes(1)
  view.rerender({ kind: 'loading', catalog: null })
  vi.advanceTimersByTime(60_000)
  expect(retry).toHaveBeenCalledTimes(1)
  view.rerender(failed(retry))
  vi.advanceTimersByTime(60_000)
  expect(retry).toHaveBeenCalledTimes(2)
  view.rerender({ kind: 'loading', catalog: null })
  expect(vi.getTimerCount()).toBe(0)
})

it('does not retry on an attended screen', () => {
  const retry = vi.fn<() => void>()
  renderHook(() => useRetryWhenUnattended(failed(retry), false))
  vi.advanceTimersByTime(3_600_000)
  expect(retry).not.toHaveBeenCalled()
})
