import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { refuseUnknown } from '../support/mockServer'
import { ApiError, type Fault } from '../../src/data/apiError'
import { getJson } from '../../src/data/client'

const BASE = 'http://api.test/api/v1'
const server = setupServer()

beforeAll(() => server.listen({ onUnhandledRequest: refuseUnknown }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function answer(respond: () => Response | Promise<Response>): void {
  server.use(http.get(`${BASE}/catalog.json`, respond))
}

/** The fault of a failed catalogue request. */
async function faultOf(options?: Parameters<typeof getJson>[2]): Promise<Fault> {
  const error: unknown = await getJson(BASE, 'catalog.json', options).catch(
    (caught: unknown) => caught,
  )
  if (!(error instanceof ApiError)) throw new Error(`No ApiError but ${String(error)}`)
  expect(error.resource).toBe('catalog.json')
  return error.fault
}

describe('getJson', () => {
  test('returns the parsed answer', async () => {
    answer(() => HttpResponse.json({ value: 0 }))
    expect(await getJson(BASE, 'catalog.json')).toEqual({ value: 0 })
  })

  test('accepts a base with a trailing slash', async () => {
    answer(() => HttpResponse.json([]))
    expect(await getJson(`${BASE}/`, 'catalog.json')).toEqual([])
  })

  test('revalidates with the server', async () => {
    let cache: string | undefined
    await getJson(BASE, 'catalog.json', {
      fetch: (_address, init) => {
        cache = init?.cache
        return Promise.resolve(new Response('{}'))
      },
    })
    expect(cache).toBe('no-cache')
  })

  test('accepts JSON with another content type', async () => {
    answer(() => new HttpResponse('{"a":1}', { headers: { 'content-type': 'text/html' } }))
    expect(await getJson(BASE, 'catalog.json')).toEqual({ a: 1 })
  })
})

describe('faults', () => {
  test('no connection is offline', async () => {
    answer(() => HttpResponse.error())
    expect(await faultOf()).toEqual({ kind: 'offline' })
  })

  test('a connection lost within the answer is offline', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a'))
        controller.error(new TypeError('terminated'))
      },
    })
    expect(await faultOf({ fetch: () => Promise.resolve(new Response(broken)) })).toEqual({
      kind: 'offline',
    })
  })

  test('a late answer is a timeout', async () => {
    answer(async () => {
      await delay(500)
      return HttpResponse.json({})
    })
    expect(await faultOf({ timeoutMs: 20 })).toEqual({ kind: 'timeout' })
  })

  test('an answer that never ends is a timeout', async () => {
    const endless = (signal: AbortSignal | null | undefined) =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          signal?.addEventListener('abort', () => controller.error(signal.reason))
        },
      })
    const fault = await faultOf({
      timeoutMs: 20,
      fetch: (_address, init) => Promise.resolve(new Response(endless(init?.signal))),
    })
    expect(fault).toEqual({ kind: 'timeout' })
  })

  test.each([404, 500, 503])('status %i is an http fault with any body', async (status) => {
    answer(() => HttpResponse.html('<!doctype html>', { status }))
    expect(await faultOf()).toEqual({ kind: 'http', status })
  })

  test('a login page with status 200 is html, by type or content', async () => {
    answer(() => HttpResponse.html('<p>请登录</p>'))
    expect(await faultOf()).toEqual({ kind: 'html' })
    answer(() => HttpResponse.text('\n<!DOCTYPE html><p>请登录</p>'))
    expect(await faultOf()).toEqual({ kind: 'html' })
  })

  test.each([
    ['', true],
    ['{"a":', true],
    [' [{"a":1},', true],
    ['NaN', false],
    ['<error/>', false],
    ['{"a":NaN}', false],
  ])('the body %j is malformed, cut off: %s', async (body, cutOff) => {
    answer(() => new HttpResponse(body, { headers: { 'content-type': 'application/json' } }))
    expect(await faultOf()).toEqual({ kind: 'malformed', cutOff })
  })

  test.each([429, 503])('status %i has the wait of Retry-After', async (status) => {
    answer(() => new HttpResponse(null, { status, headers: { 'retry-after': '7' } }))
    expect(await faultOf()).toEqual({ kind: 'http', status, wait: 7 })
  })
})

describe('a redirect', () => {
  /** Like a browser: an error when following, an opaque response otherwise. */
  const redirecting =
    (requests: RequestInit[]): typeof fetch =>
    (_address, init = {}) => {
      requests.push(init)
      if (init.redirect !== 'manual') return Promise.reject(new TypeError('Failed to fetch'))
      const opaque = new Response()
      return Promise.resolve(Object.defineProperty(opaque, 'type', { value: 'opaqueredirect' }))
    }

  test('to another site is not offline', async () => {
    expect(await faultOf({ fetch: redirecting([]) })).toEqual({ kind: 'elsewhere' })
  })

  test('is detected only after a failure, with the same request', async () => {
    const requests: RequestInit[] = []
    await faultOf({ fetch: redirecting(requests) })
    expect(requests.map(({ redirect }) => redirect)).toEqual([undefined, 'manual'])
    expect(requests[1]).toMatchObject({ cache: 'no-cache' })
    expect(requests[1]).not.toHaveProperty('headers')
  })

  test('within the site is followed', async () => {
    server.use(http.get(`${BASE}/moved.json`, () => HttpResponse.json({ moved: true })))
    answer(() => HttpResponse.redirect(`${BASE}/moved.json`))
    expect(await getJson(BASE, 'catalog.json')).toEqual({ moved: true })
  })

  test('to a login page of the same site is html', async () => {
    server.use(http.get('http://api.test/login', () => HttpResponse.html('<p>请登录</p>')))
    answer(() => HttpResponse.redirect('http://api.test/login'))
    expect(await faultOf()).toEqual({ kind: 'html' })
  })
})

describe('cancelling', () => {
  test('throws the abort error', async () => {
    answer(async () => {
      await delay(500)
      return HttpResponse.json({})
    })
    const controller = new AbortController()
    const request = getJson(BASE, 'catalog.json', { signal: controller.signal })
    controller.abort()
    await expect(request).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('before the request throws the abort error', async () => {
    const controller = new AbortController()
    controller.abort()
    const request = getJson(BASE, 'catalog.json', { signal: controller.signal })
    await expect(request).rejects.toMatchObject({ name: 'AbortError' })
  })
})

test('an error message names the resource and the fault', () => {
  const fault: Fault = { kind: 'shape', path: 'a.0', expected: 'number', received: '"x"' }
  expect(String(new ApiError('catalog.json', fault))).toBe(
    'ApiError: catalog.json: shape at "a.0": expected number, received "x"',
  )
  expect(new ApiError('catalog.json', { kind: 'http', status: 503 }).message).toBe(
    'catalog.json: http 503',
  )
})
