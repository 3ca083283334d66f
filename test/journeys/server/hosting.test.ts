import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { openBrowser, openPage } from '../../support/browser/browser'
import { buildScreenUrl, screens } from '../../support/browser/screens'
import { goToScreen } from '../../support/browser/e2eServer'
import type { Served } from '../../support/servers/server'
import {
  brotliModule,
  findServerProgram,
  serveWith,
  type WebServerName,
} from '../../support/servers/webServer'

const YEAR = 'public, max-age=31536000, immutable'

/** Both offices show the dashboard in a frame; only the first is on the list. */
const FRIEND = 'oa.test'
const STRANGER = 'stranger.test'

const installed = (['nginx', 'apache2'] as const).filter((name) => findServerProgram(name) !== null)

for (const name of ['nginx', 'apache2'] as const) {
  // Debian's packages are not everywhere: then these tests are counted as skipped, not as passed.
  const found = installed.includes(name)
  describe.skipIf(!found)(`${name}${found ? '' : ' (not installed here)'} with its sample`, () => {
    let browser: Browser
    let served: Served
    let office: { server: Server; port: number }

    beforeAll(async () => {
      office = await framingOffice(() => served.url('intranet.test'))
      served = await serveWith(name, inject('dist'), (sample) =>
        sample
          .replace(
            /frame-ancestors 'self'/g,
            `frame-ancestors 'self' http://${FRIEND}:${office.port}`,
          )
          .replace(
            '# brotli_static',
            brotliModule() === null ? '# brotli_static' : 'brotli_static',
          ),
      )
      const names = ['intranet.test', FRIEND, STRANGER]
      browser = await openBrowser({
        hostResolverRules: names.map((host) => `MAP ${host} 127.0.0.1`).join(', '),
      })
    })
    afterAll(async () => {
      await browser.close()
      await served.close()
      office.server.close()
    })

    const ask = (path: string, headers: Record<string, string> = {}) =>
      fetch(served.url() + path, { headers, redirect: 'manual' })

    it('serves the page and redirects /a/b to /a/b/', async () => {
      const page = await ask('')
      expect(page.status).toBe(200)
      expect(page.headers.get('content-type')).toContain('text/html')
      const bare = await fetch(served.url().slice(0, -1))
      expect([bare.url, bare.status]).toEqual([served.url(), 200])
    })

    it('makes pages and data revalidate and caches hashed files for a year', async () => {
      const script = await nameOfScript(served)
      for (const path of ['', 'index.html', 'settings.json', 'api/v1/catalog.json']) {
        // Apache does not vouch for a file that was written a moment ago, as by the build before this.
        await vi.waitFor(
          async () => {
            const first = await ask(path)
            expect(first.headers.get('cache-control'), path).toBe('no-cache')
            const again = await ask(path, { 'if-none-match': first.headers.get('etag') ?? '' })
            expect(again.status, path).toBe(304)
          },
          { timeout: 15_000, interval: 500 },
        )
      }
      expect((await ask(script)).headers.get('cache-control')).toBe(YEAR)
    })

    it.each([
      ['index.html', 'text/html'],
      ['api/v1/catalog.json', 'application/json'],
      ['script', 'javascript'],
    ])('sends %s as the build packed it, under its own type', async (what, type) => {
      const path = what === 'script' ? await nameOfScript(served) : what
      const plain = await ask(path, { 'accept-encoding': 'identity' })
      const whole = await plain.arrayBuffer()
      for (const encoding of encodings(name)) {
        const packed = await ask(path, { 'accept-encoding': encoding })
        expect(packed.headers.get('content-encoding')).toBe(encoding)
        expect(packed.headers.get('content-type')).toContain(type)
        expect(packed.headers.get('vary')).toMatch(/accept-encoding/i)
        const length = Number(packed.headers.get('content-length'))
        expect(length).toBeLessThan(whole.byteLength / 2)
        expect(Buffer.from(await packed.arrayBuffer()).equals(Buffer.from(whole))).toBe(true)
      }
      expect(plain.headers.get('content-encoding')).toBeNull()
      expect(plain.headers.get('x-content-type-options')).toBe('nosniff')
      expect(plain.headers.get('referrer-policy')).toBe('same-origin')
    })

    it('serves settings.json without a stale compressed copy', async () => {
      expect(await (await ask('settings.json')).text()).toBe(
        await readFile(join(inject('dist'), 'settings.json'), 'utf8'),
      )
      for (const ending of ['gz', 'br'])
        expect((await ask(`settings.json.${ending}`)).status).toBe(404)
    })

    it('answers 404 for a missing file, with the same policy', async () => {
      const answer = await ask('nothing.html')
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    })

    it('shows every screen without a violation of the policy', async () => {
      const { page, expectClean } = await openPage(browser)
      await listen(page)
      // Both send the same policy: where there are two servers, the second need not show all again.
      const visited = name === installed[0] ? screens : screens.slice(0, 1)
      const site = served.url('intranet.test')
      for (const screen of visited) await goToScreen(page, buildScreenUrl(site, screen))
      // A worker packs the one, a canvas draws the other.
      if (name === installed[0]) await save(page, served, ['Excel表（查阅', '图片PNG'])
      expect(await violationsOn(page)).toEqual([])
      expectClean()
    })

    it('refuses an inline script and eval, and reports the violation', async () => {
      const { page } = await openPage(browser)
      await listen(page)
      await page.goto(served.url('intranet.test'))
      await page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'document.title = "planted"'
        document.body.append(script)
      })
      expect(await page.title()).not.toBe('planted')
      // Later than the call itself, which the browser's tools may excuse.
      const evaluated = await page.evaluate(`new Promise((resolve) => setTimeout(() => {
        try { resolve(eval('1')) } catch (error) { resolve(String(error)) }
      }))`)
      expect(evaluated).toContain('EvalError')
      const violations = await violationsOn(page)
      expect(violations).toEqual(['script-src-elem inline', 'script-src eval'])
    })

    it('lets only a listed host frame the dashboard', async () => {
      for (const [host, mayFrame] of [
        [FRIEND, true],
        [STRANGER, false],
      ] as const) {
        const { page } = await openPage(browser, {
          allowOrigins: [new URL(served.url('intranet.test')).origin],
        })
        await page.goto(`http://${host}:${office.port}/`)
        const frame = page.frameLocator('iframe')
        if (mayFrame) await frame.getByRole('article').first().waitFor()
        else await page.waitForFunction(() => 'loaded' in document.body.dataset)
        expect(await frame.getByRole('article').count(), host).toBe(mayFrame ? 4 : 0)
      }
    })
  })
}

function encodings(name: WebServerName): readonly string[] {
  return name === 'nginx' && brotliModule() === null ? ['gzip'] : ['gzip', 'br']
}

async function nameOfScript(served: Served): Promise<string> {
  const html = await (await fetch(served.url())).text()
  const name = /src="\.\/(assets\/shell-[^"]+\.js)"/.exec(html)?.[1]
  if (name === undefined) throw new Error('index.html names no script')
  return name
}

/** Another site's page that holds the dashboard in a frame. */
async function framingOffice(address: () => string): Promise<{ server: Server; port: number }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><link rel="icon" href="data:,"><body>
      <iframe src="${address()}" onload="document.body.dataset.loaded = ''" width="800" height="600"></iframe>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const given = server.address()
  if (given === null || typeof given === 'string') throw new Error('The office has no port')
  return { server, port: given.port }
}

/** Takes an indicator away in these forms. */
async function save(page: Page, served: Served, forms: readonly string[]): Promise<void> {
  await page.goto(buildScreenUrl(served.url('intranet.test'), '/indicator/litigation.cases'))
  await page.getByText('导出与复制').click()
  for (const form of forms) {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: form }).first().click(),
    ])
    expect((await stat(await saved.path())).size, form).toBeGreaterThan(2000)
  }
}

/** Policy violations, kept over reloads of the page. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const before = sessionStorage.getItem('violations') ?? '[]'
      const all = [...(JSON.parse(before) as string[]), `${effectiveDirective} ${blockedURI}`]
      sessionStorage.setItem('violations', JSON.stringify(all))
    })
  })
}

async function violationsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('violations') ?? '[]') as string[])
}
