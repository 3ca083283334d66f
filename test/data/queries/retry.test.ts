import { describe, expect, test } from 'vitest'
import { ApiError, type Fault } from '../../../src/data/apiError'
import { retryDelay, secondsToWait, shouldRetry } from '../../../src/data/queries/retry'

const errorOf = (fault: Fault) => new ApiError('catalog.json', fault)

describe('shouldRetry', () => {
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
  ])('retries twice after %j', (fault) => {
    expect(retries(fault)).toBe(2)
  })

  test('retries once after a timeout', () => {
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
  ])('does not retry after %j', (fault) => {
    expect(retries(fault)).toBe(0)
  })

  test.each([429, 503])('does not retry %i with a Retry-After of a minute', (status) => {
    expect(retries({ kind: 'http', status, wait: 60 })).toBe(0)
  })

  test('does not retry after an error of our own', () => {
    expect(shouldRetry(0, new TypeError('undefined is not a function'))).toBe(false)
  })
})

describe('retryDelay', () => {
  const delays = (fault: Fault) => [0, 1].map((failures) => retryDelay(failures, errorOf(fault)))

  test('is one second, then two', () => {
    expect(delays({ kind: 'offline' })).toEqual([1000, 2000])
    expect(delays({ kind: 'http', status: 503 })).toEqual([1000, 2000])
    expect(retryDelay(0, new TypeError('none of the API'))).toBe(1000)
  })

  test('is at least Retry-After', () => {
    expect(delays({ kind: 'http', status: 429, wait: 7 })).toEqual([7000, 7000])
    expect(delays({ kind: 'http', status: 429, wait: 0 })).toEqual([1000, 2000])
  })
})

describe('secondsToWait', () => {
  const now = Date.parse('2026-11-23T08:00:00Z')
  const waitOf = (headers: Record<string, string>) => secondsToWait(new Headers(headers), now)

  test('reads seconds', () => {
    expect(waitOf({ 'retry-after': ' 120 ' })).toBe(120)
    expect(waitOf({ 'retry-after': '0' })).toBe(0)
  })

  test('reads a date by the clock of the server', () => {
    const until = 'Mon, 23 Nov 2026 08:00:30 GMT'
    expect(waitOf({ 'retry-after': until })).toBe(30)
    expect(waitOf({ 'retry-after': until, date: 'Mon, 23 Nov 2026 08:00:20 GMT' })).toBe(10)
    expect(waitOf({ 'retry-after': until, date: 'nonsense' })).toBe(30)
  })

  test('is 0 for a date in the past', () => {
    expect(waitOf({ 'retry-after': 'Mon, 23 Nov 2026 07:00:00 GMT' })).toBe(0)
  })

  test('of 320 digits, or of a date in the year 9999, is longer than any wait', () => {
    for (const value of ['9'.repeat(320), 'Fri, 31 Dec 9999 23:59:59 GMT']) {
      const wait = waitOf({ 'retry-after': value }) ?? 0
      expect(wait).toBeGreaterThan(86_400)
      expect(shouldRetry(0, errorOf({ kind: 'http', status: 503, wait }))).toBe(false)
    }
  })

  test.each<Record<string, string>>([
    {},
    ...['soon', '', '-5', '1.5', 'soon 2099', '1e9', 'Mon, 99 Nov 2026 99:00:00 GMT'].map(
      (value) => ({ 'retry-after': value }),
    ),
  ])('is null for %j', (headers) => {
    expect(waitOf(headers)).toBeNull()
  })
})
