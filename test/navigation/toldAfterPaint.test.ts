// @vitest-environment jsdom
import { createMemoryHistory } from '@tanstack/react-router'
import { beforeEach, expect, it, vi } from 'vitest'
import { toldAfterPaint } from '../../src/navigation/toldAfterPaint'

function followed() {
  const read = vi.fn<() => void>()
  const told: string[] = []
  const history = toldAfterPaint(createMemoryHistory({ initialEntries: ['/a'] }), read)
  history.subscribe(({ location }) => told.push(location.href))
  return { history, read, told }
}

const paint = () => vi.advanceTimersByTime(50)

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

it('changes the address at once and tells of it after the next picture', () => {
  const { history, read, told } = followed()
  history.push('/b')
  expect([history.location.href, read.mock.calls.length, told]).toEqual(['/b', 1, []])
  paint()
  expect(told).toEqual(['/b'])
})

it('tells of two quick changes once, and keeps a step of the history for each', () => {
  const { history, told } = followed()
  history.push('/b')
  history.push('/c')
  paint()
  expect([told, history.length]).toEqual([['/c'], 3])
})

it('tells at once where the reader goes, and nothing of what came before', () => {
  const { history, told } = followed()
  history.push('/b')
  history.back()
  expect([history.location.href, told]).toEqual(['/a', ['/a']])
  paint()
  expect(told).toEqual(['/a'])
  history.forward()
  expect(history.location.href).toBe('/b')
})

it('is silent for those who have left', () => {
  const history = toldAfterPaint(createMemoryHistory({ initialEntries: ['/a'] }), () => undefined)
  const tell = vi.fn<() => void>()
  const leave = history.subscribe(tell)
  history.push('/b')
  leave()
  paint()
  expect(tell).not.toHaveBeenCalled()
})
