import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { openBrowser, openPage, type WatchedPage } from '../support/browser/browser'
import { serveFolder, type Served } from '../support/servers/server'

/** How the back end answers a request for the catalogue; `earlier` counts the requests before. */
type Answer = (response: ServerResponse, earlier: number) => void

let files: Served
let portal: Served
let backend: { server: Server; port: number }
let browser: Browser
let answer: Answer
let times: number[]

beforeAll(async () => {
  files = await serveFolder(inject('dist'))
  portal = await serveFolder(inject('dist'))
  backend = await startBackend()
  browser = await openBrowser({
    hostResolverRules: 'MAP intranet.test 127.0.0.1, MAP portal.test 127.0.0.1',
  })
})
afterAll(async () => {
  await browser.close()
  backend.server.close()
  await files.close()
  await portal.close()
})
beforeEach(() => {
  times = []
})

/** The files, and an API that answers the catalogue as the test says: a server under one name. */
async function startBackend(): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any')
    if (pathname.endsWith('/catalog.json')) {
      answer(response, times.push(Date.now()) - 1)
      return
    }
    void passOn(`${files.url()}${pathname.slice(1)}`, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The back end has no port')
  return { server, port: address.port }
}

async function passOn(address: string, response: ServerResponse): Promise<void> {
  const file = await fetch(address)
  response.writeHead(file.status, { 'content-type': file.headers.get('content-type') ?? '' })
  response.end(Buffer.from(await file.arrayBuffer()))
}

const good = (response: ServerResponse) => passOn(`${files.url()}api/v1/catalog.json`, response)

/** A screen that the build has not painted, over that back end. */
async function open(how: Answer): Promise<WatchedPage> {
  answer = how
  const watched = await openPage(browser, { allowOrigins: [portal.url('portal.test')] })
  await watched.page.goto(`http://intranet.test:${backend.port}/#/quality`)
  return watched
}

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('{"error":"as the test says"}')

describe('a fault that a retry cannot mend shows an alert after one request:', () => {
  const cases: readonly (readonly [string, () => Answer, RegExp, number])[] = [
    ['401', () => status(401), /需要登录才能读取数据/, 1],
    ['403', () => status(403), /无权读取该数据/, 1],
    [
      '503 for an hour',
      () => status(503, { 'retry-after': '3600' }),
      /暂停服务[^]*等约60分钟再重试/,
      1,
    ],
    ['429 for ten minutes', () => status(429, { 'retry-after': '600' }), /等约10分钟再重试/, 1],
    [
      'a login page of the same site',
      () => status(302, { location: `http://intranet.test:${backend.port}/` }),
      /收到网页，未收到数据/,
      1,
    ],
    [
      'a login page of another site',
      () => status(302, { location: portal.url('portal.test') }),
      /请求被转向其他网站/,
      // Once to follow, once to learn that it was a redirect.
      2,
    ],
  ]
  for (const [what, how, message, requests] of cases) {
    it(`after ${what}`, async () => {
      const { page } = await open(how())
      const alert = page.getByRole('alert').first()
      await alert.waitFor()
      expect(await alert.innerText()).toMatch(message)
      expect(times).toHaveLength(requests)
    })
  }
})

describe('a passing fault is retried until the figures come:', () => {
  const cases: readonly (readonly [string, Answer, number])[] = [
    ['a busy server, no sooner than its Retry-After', status(429, { 'retry-after': '2' }), 2000],
    ['a server out of service', status(503, { 'retry-after': '1' }), 1000],
    ['a slow answer', (response) => void setTimeout(() => void good(response), 1500), 0],
    [
      'a truncated answer',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' })
        response.write('{"apiVersion":1,')
        setTimeout(() => response.destroy(), 50)
      },
      1000,
    ],
  ]
  for (const [what, first, wait] of cases) {
    it(`after ${what}`, async () => {
      const { page } = await open((response, earlier) =>
        earlier === 0 ? first(response, earlier) : void good(response),
      )
      await page.locator('main h1').first().waitFor()
      await page.getByText('数据核对').first().waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
      const gap = (times[times.length - 1] ?? 0) - (times[0] ?? 0)
      expect(gap).toBeGreaterThanOrEqual(wait)
    })
  }
})
