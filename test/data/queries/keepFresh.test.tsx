import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { defaultQueryOptions } from '../../../src/data/queries/defaultQueryOptions'
import { keepFresh, readOnWakingKey } from '../../../src/data/queries/keepFresh'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const START = new Date(2026, 10, 23, 9, 0).getTime()

beforeEach(() => void vi.useFakeTimers({ now: START }))

/** A page that shows one query, and the server behind it. */
function openPage({ up = true, unattended = false } = {}) {
  const server = { up }
  const ask = vi.fn<() => Promise<string>>(() =>
    server.up ? Promise.resolve('figures') : Promise.reject(new Error('down')),
  )
  const queries = new QueryClient()
  const observer = new QueryObserver(queries, {
    ...defaultQueryOptions,
    queryKey: ['region', 'api'],
    queryFn: ask,
  })
  const close = observer.subscribe(() => undefined)
  keepFresh(queries, () => unattended)
  onTestFinished(() => {
    close()
    queries.clear()
  })
  return { server, ask, observer, queries }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

/** Timers stand still while the wall clock goes on, as when a computer sleeps. */
const sleep = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

function becomeVisible(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('an open page', () => {
  it('reads every hour', async () => {
    const { ask } = openPage()
    await pass(59 * MINUTE)
    expect(ask).toHaveBeenCalledTimes(1)
    await pass(24 * HOUR)
    expect(ask).toHaveBeenCalledTimes(25)
  })

  it('reads every minute after a failure, until one succeeds', async () => {
    const { ask, server, observer } = openPage()
    await pass(HOUR - MINUTE)
    server.up = false
    await pass(2 * MINUTE)
    expect(observer.getCurrentResult()).toMatchObject({ status: 'error', data: 'figures' })
    const failures = ask.mock.calls.length
    await pass(10 * MINUTE)
    expect(ask.mock.calls.length - failures).toBeGreaterThanOrEqual(9)
    server.up = true
    await pass(MINUTE + 3000)
    expect(observer.getCurrentResult().status).toBe('success')
    const read = ask.mock.calls.length
    await pass(50 * MINUTE)
    expect(ask).toHaveBeenCalledTimes(read)
  })

  it('reads at once when the network is back after a failure', async () => {
    const { server, observer } = openPage()
    await pass(1000)
    server.up = false
    await pass(HOUR + MINUTE)
    server.up = true
    window.dispatchEvent(new Event('online'))
    await pass(1)
    expect(observer.getCurrentResult().status).toBe('success')
  })

  it('does not read while it is hidden', async () => {
    const { ask } = openPage()
    await pass(1000)
    becomeVisible('hidden')
    await pass(5 * HOUR)
    expect(ask).toHaveBeenCalledTimes(1)
    becomeVisible('visible')
    await pass(1)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it.each([3 * HOUR, -3 * HOUR])(
    'reads within five seconds of a wall clock that jumped by %i ms',
    async (jump) => {
      const { ask, queries } = openPage()
      await pass(MINUTE)
      sleep(jump)
      await pass(5000)
      expect(ask).toHaveBeenCalledTimes(2)
      expect(queries.getQueryData(readOnWakingKey)).toBeGreaterThan(0)
      await pass(59 * MINUTE)
      expect(ask).toHaveBeenCalledTimes(2)
    },
  )

  it.each([
    ['resume', () => document.dispatchEvent(new Event('resume'))],
    [
      'pageshow',
      () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
    ],
    ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('reads at %s what is older than ten minutes, and says so', async (_event, wake) => {
    const { ask, queries } = openPage()
    await pass(9 * MINUTE)
    wake()
    await pass(1)
    expect(ask).toHaveBeenCalledTimes(1)
    await pass(2 * MINUTE)
    wake()
    await pass(1)
    expect(ask).toHaveBeenCalledTimes(2)
    expect(queries.getQueryData(readOnWakingKey)).toBe(Date.now() - 1)
  })

  it('does not say that it has read when that failed', async () => {
    const { server, queries } = openPage()
    await pass(11 * MINUTE)
    server.up = false
    document.dispatchEvent(new Event('resume'))
    await pass(1)
    expect(queries.getQueryData(readOnWakingKey)).toBeUndefined()
  })
})

describe('a page without any figures', () => {
  it('waits for its reader, or for the network', async () => {
    const { server, ask, observer } = openPage({ up: false })
    await pass(HOUR)
    expect(ask).toHaveBeenCalledTimes(1)
    server.up = true
    window.dispatchEvent(new Event('online'))
    await pass(1)
    expect(observer.getCurrentResult().data).toBe('figures')
  })

  it('reads every minute where nobody attends it', async () => {
    const { server, ask, observer } = openPage({ up: false, unattended: true })
    await pass(10 * MINUTE)
    expect(ask.mock.calls.length).toBeGreaterThanOrEqual(9)
    server.up = true
    await pass(MINUTE + 3000)
    expect(observer.getCurrentResult().data).toBe('figures')
  })
})
