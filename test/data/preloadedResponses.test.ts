import { describe, expect, it, vi } from 'vitest'
import { getJson } from '../../src/data/client'

const address = 'http://intranet.test/a/b/api/v1/catalog.json'

/** A page whose own script sent the request, like index.html. */
function stubPreload(answer: Promise<Response>, abort = () => {}): void {
  vi.stubGlobal('document', { baseURI: 'http://intranet.test/a/b/' })
  vi.stubGlobal('window', { preloaded: { [address]: { answer, abort } } })
}

const never = () => new Promise<Response>(() => {})

describe('a preloaded response', () => {
  it('is used once', async () => {
    stubPreload(Promise.resolve(new Response('{"from":"page"}')))
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"from":"server"}')))
    expect(await getJson('./api/v1', 'catalog.json')).toEqual({ from: 'page' })
    expect(await getJson('./api/v1', 'catalog.json')).toEqual({ from: 'server' })
  })

  it('is not used for another address', async () => {
    stubPreload(Promise.resolve(new Response('{"from":"page"}')))
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"from":"server"}')))
    expect(await getJson('./api/v2', 'catalog.json')).toEqual({ from: 'server' })
  })

  it('reports its fault', async () => {
    stubPreload(Promise.resolve(new Response('', { status: 503 })))
    await expect(getJson('./api/v1', 'catalog.json')).rejects.toMatchObject({
      fault: { kind: 'http', status: 503 },
    })
  })

  it('is aborted on timeout and on cancellation', async () => {
    const timeUp = vi.fn<() => void>()
    const late = new Promise<Response>((_, reject) =>
      timeUp.mockImplementation(() => reject(new Error('aborted'))),
    )
    stubPreload(late, timeUp)
    await expect(getJson('./api/v1', 'catalog.json', { timeoutMs: 5 })).rejects.toMatchObject({
      fault: { kind: 'timeout' },
    })
    expect(timeUp).toHaveBeenCalledOnce()

    const unwanted = vi.fn<() => void>()
    stubPreload(never(), unwanted)
    const cancelled = new AbortController()
    cancelled.abort()
    void getJson('./api/v1', 'catalog.json', { signal: cancelled.signal })
    expect(unwanted).toHaveBeenCalledOnce()
  })
})
