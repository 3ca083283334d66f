import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openPage } from '../support/browser/browser'
import { startE2eServer } from '../support/browser/e2eServer'

const app = startE2eServer()
const at = (page: 'index.html' | 'embed.html', hash: string) =>
  `${app.at('').replace('#', page)}#${hash}`

const ENTRY = /assets\/(shell|embed)-[^/]*\.js$/

/** Answers to such a request wait until the returned function is called. */
async function hold(page: Page, pattern: RegExp): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(pattern, (route) => held.then(() => route.continue()))
  return release
}

/** What an extension, a gateway or the browser may do in our page, each with an error that it reports there. */
const causeForeignErrors = () => {
  const seen = new Set<string>()
  const note = (event: Event) => {
    if (event instanceof ErrorEvent) seen.add(event.message.replace(/ .*/, ''))
    else if (event instanceof PromiseRejectionEvent) seen.add('rejection')
    else if (event.target instanceof HTMLScriptElement) seen.add(new URL(event.target.src).pathname)
    document.documentElement.dataset['seen'] = [...seen].sort().join(' ')
  }
  addEventListener('error', note, true)
  addEventListener('unhandledrejection', note)
  // Earlier than DOMContentLoaded, which waits for the page's own modules.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return
    const add = (name: string, properties: object) =>
      document.head.append(Object.assign(document.createElement(name), properties))
    add('script', { src: 'http://gateway.test:1/gateway.js' })
    add('script', { src: '/portal.js' })
    add('script', { textContent: 'throw new Error("extension")' })
    void Promise.reject(new Error('wallet'))
    const box = document.body.appendChild(document.createElement('div'))
    new ResizeObserver(() => {
      box.style.width = `${box.offsetWidth + 1}px`
    }).observe(box)
    box.style.width = '9px'
  })
}
const FOREIGN = '/gateway.js /portal.js ResizeObserver Uncaught rejection'

describe('errors of others are no alarm', () => {
  it('on the dashboard, whose own code is slow', async () => {
    const { page } = await openPage(app.browser())
    const release = await hold(page, ENTRY)
    await page.addInitScript(causeForeignErrors)
    await page.goto(at('index.html', '/'), { waitUntil: 'commit' })
    await page.locator(`html[data-seen="${FOREIGN}"]`).waitFor()
    expect(await page.locator('html').getAttribute('class')).toBe('awaited')
    expect(await page.getByText('程序没有运行').count()).toBe(0)
    release()
    await page.getByRole('slider').first().waitFor({ state: 'attached' })
  })

  it('in an embed, which says that it loads', async () => {
    const { page } = await openPage(app.browser())
    const release = await hold(page, ENTRY)
    await page.addInitScript(causeForeignErrors)
    await page.goto(at('embed.html', '/embed/table/litigation.cases'), { waitUntil: 'commit' })
    await page.locator(`html[data-seen="${FOREIGN}"]`).waitFor()
    await page.getByRole('status').filter({ hasText: '正在读取' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    release()
    await page.getByRole('table').waitFor()
  })
})

describe('an embed', () => {
  for (const [what, pattern] of [
    ['settings', /settings\.json$/],
    ['code', ENTRY],
  ] as const)
    it(`says within three seconds that its ${what} did not arrive yet, and shows the figures after`, async () => {
      const { page } = await openPage(app.browser())
      const release = await hold(page, pattern)
      await page.clock.install()
      await page.goto(at('embed.html', '/embed/table/litigation.cases?lang=en'), {
        waitUntil: 'commit',
      })
      await page.locator('#root').waitFor({ state: 'attached' })
      await page.clock.runFor(3000)
      const status = page.getByRole('status')
      expect(await status.innerText()).toContain('Loading…')
      expect(await status.getByRole('link').getAttribute('href')).toBe(
        './#/indicator/litigation.cases?lang=en',
      )
      release()
      await page.getByRole('table').waitFor()
      expect(await page.getByText('Loading…').count()).toBe(0)
    })

  it('says that its code was rejected', async () => {
    const { page } = await openPage(app.browser())
    await page.route(ENTRY, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'Promise.reject(new Error("no start"))',
      }),
    )
    await page.goto(at('embed.html', '/embed/overview'))
    expect(await page.getByRole('alert').innerText()).toContain('给管理员：Error: no start')
  })
})

describe('opened from disk', () => {
  const fromDisk = (name: string) => pathToFileURL(join(inject('dist'), name)).href

  it.each(['', '#/quality'])(
    'the dashboard says so, with its figures: index.html%s',
    async (hash) => {
      const { page } = await openPage(app.browser())
      await page.goto(fromDisk('index.html') + hash)
      const text = await page.locator('#plain').innerText()
      expect(text).toMatch(
        /^程序没有运行 · The program did not run: 网页是从磁盘打开的.*opened from disk/,
      )
      expect(text).toContain('5224件')
      expect((await page.locator('#plain').boundingBox())?.y).toBeLessThan(100)
    },
  )

  it('a saved copy of the running dashboard says so', async () => {
    const { page } = await app.open('/')
    const saved = await page.content()
    await page.route(fromDisk('index.html'), (route) =>
      route.fulfill({ contentType: 'text/html', body: saved }),
    )
    await page.goto(fromDisk('index.html'))
    expect(await page.locator('body > :first-child').innerText()).toContain('网页是从磁盘打开的')
  })

  it.each([
    ['overview', '网页是从磁盘打开的'],
    ['litigation.cases?lang=en', 'The page was opened from disk'],
  ])('an embed says so: %s', async (address, text) => {
    const { page } = await openPage(app.browser())
    await page.goto(`${fromDisk('embed.html')}#/embed/${address}`)
    expect(await page.getByRole('alert').innerText()).toContain(text)
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(0)
  })
})
