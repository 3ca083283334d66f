import { describe, expect, test } from 'vitest'
import { ApiError, type Fault } from '../../../src/data/apiError'
import { retryDelay, secondsToWait, shouldRetry } from '../../../src/data/queries/retry'

const errorOf = (fault: Fault) => new ApiError('catalog.json', fault)

describe('trying again', () => {
  const retries = (fault: Fault) =>
    [0, 1, 2].filter((failures) => shouldRetry(failures, errorOf(fault))).length

  test.each<Fault>([
    { kind: 'offline' },
    { kind: 'http', status: 500 },
    { kind: 'http', status: 503 },
    { kind: 'http', status: 429 },
    { kind: 'http', status: 429, wait: 0 },
    { kind: 'http', status: 503, wait: 15 },
    { kind: 'malformed', cutOff: true },
  ])('is done twice after %j', (fault) => {
    expect(retries(fault)).toBe(2)
  })

  test('is done once after a timeout, which has cost twenty seconds already', () => {
    expect(retries({ kind: 'timeout' })).toBe(1)
  })

  test.each<Fault>([
    { kind: 'http', status: 400 },
    { kind: 'http', status: 401 },
    { kind: 'http', status: 403 },
    { kind: 'http', status: 404 },
    { kind: 'elsewhere' },
    { kind: 'html' },
    { kind: 'malformed', cutOff: false },
    { kind: 'shape', path: 'regions', expected: 'Array', received: '"none"' },
  ])('is not done after %j', (fault) => {
    expect(retries(fault)).toBe(0)
  })

  test.each([429, 503])('is not done by itself where %i asks for a minute', (status) => {
    expect(retries({ kind: 'http', status, wait: 60 })).toBe(0)
  })

  test('is not done after a mistake of our own', () => {
    expect(shouldRetry(0, new TypeError('undefined is not a function'))).toBe(false)
  })
})

describe('the delay before', () => {
  const delays = (fault: Fault) => [0, 1].map((failures) => retryDelay(failures, errorOf(fault)))

  test('is one second, then two', () => {
    expect(delays({ kind: 'offline' })).toEqual([1000, 2000])
    expect(delays({ kind: 'http', status: 503 })).toEqual([1000, 2000])
    expect(retryDelay(0, new TypeError('none of the API'))).toBe(1000)
  })

  test('is never shorter than what the server asks for', () => {
    expect(delays({ kind: 'http', status: 429, wait: 7 })).toEqual([7000, 7000])
    expect(delays({ kind: 'http', status: 429, wait: 0 })).toEqual([1000, 2000])
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T08:00:00Z')
  const waitOf = (headers: Record<string, string>) => secondsToWait(new Headers(headers), now)

  test('is read in seconds', () => {
    expect(waitOf({ 'retry-after': ' 120 ' })).toBe(120)
    expect(waitOf({ 'retry-after': '0' })).toBe(0)
  })

  test('is read as a date, by the clock of the server', () => {
    const until = 'Mon, 23 Nov 2026 08:00:30 GMT'
    expect(waitOf({ 'retry-after': until })).toBe(30)
    expect(waitOf({ 'retry-after': until, date: 'Mon, 23 Nov 2026 08:00:20 GMT' })).toBe(10)
    expect(waitOf({ 'retry-after': until, date: 'nonsense' })).toBe(30)
  })

  test('of the past means at once', () => {
    expect(waitOf({ 'retry-after': 'Mon, 23 Nov 2026 07:00:00 GMT' })).toBe(0)
  })

  test.each<Record<string, string>>([{}, { 'retry-after': 'soon' }, { 'retry-after': '' }])(
    'is not guessed from %j',
    (headers) => {
      expect(waitOf(headers)).toBeNull()
    },
  )
})
