import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTickStore } from '../../../../src/screens/explore/report/tickStore'
import { findTickState, parseTicks } from '../../../../src/screens/explore/report/ticks'

const tick = { printed: '83件', version: '2021-02-03.2' }
const forbidden = () => {
  throw new DOMException('denied', 'SecurityError')
}

afterEach(() => window.localStorage.clear())

describe('ticks', () => {
  it('outlast the page, each report with its own', () => {
    const before = createTickStore(() => window.localStorage)
    before.write('530600-2020', { 'litigation.cases': tick })
    expect(before.lasts()).toBe(true)
    const after = createTickStore(() => window.localStorage)
    expect(after.read('530600-2020')).toEqual({ 'litigation.cases': tick })
    expect(after.read('530600-2021')).toEqual({})
    expect(after.read('530600-2020')).toBe(after.read('530600-2020'))
  })

  it('last until the page closes where the browser forbids storage', () => {
    const store = createTickStore(forbidden)
    expect(store.lasts()).toBe(false)
    store.write('530600-2020', { 'litigation.cases': tick })
    expect(store.read('530600-2020')).toEqual({ 'litigation.cases': tick })
  })

  it('say so when storage is full', () => {
    const store = createTickStore(() => window.localStorage)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbidden)
    store.write('530600-2020', { 'litigation.cases': tick })
    expect(store.lasts()).toBe(false)
    expect(store.read('530600-2020')).toEqual({ 'litigation.cases': tick })
  })

  it('follow another tab, and notify nobody who has unsubscribed', () => {
    const store = createTickStore(() => window.localStorage)
    const notified = vi.fn<() => void>()
    const stop = store.subscribe(notified)
    expect(store.read('530600-2020')).toEqual({})
    createTickStore(() => window.localStorage).write('530600-2020', { 'litigation.cases': tick })
    window.dispatchEvent(new StorageEvent('storage', { key: 'fazhi-ticks-530600-2020' }))
    expect(notified).toHaveBeenCalledOnce()
    expect(store.read('530600-2020')).toEqual({ 'litigation.cases': tick })
    stop()
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
    expect(notified).toHaveBeenCalledOnce()
  })

  it.each(['', 'no JSON', '[]', 'null', '{"a":1}', '{"a":{"printed":83}}'])(
    'are none where %j was kept',
    (text) => expect(parseTicks(text)).toEqual({}),
  )

  it('hold for exactly what was printed', () => {
    expect(findTickState(undefined, '83件').kind).toBe('open')
    expect(findTickState(tick, '83件').kind).toBe('ticked')
    expect(findTickState(tick, '84件')).toEqual({ kind: 'changed', tick })
  })
})
