import type { Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/browser/browser'
import { expectNoViolations } from '../support/browser/axe'
import { startE2eServer } from '../support/browser/e2eServer'

const app = startE2eServer()

/** The browser itself reports a failed answer on its console; everything else must stay quiet. */
const expected = [/Failed to load resource/, /answered \d+/, /request failed/]

const login = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<html><body>login</body></html>' })

/** The notice that the page is not in the chosen language. */
const notLoaded = 'The English texts have not loaded yet.'

const faults: readonly (readonly [string, string, (route: Route) => Promise<void>, RegExp])[] = [
  [
    'the server fails',
    '**/catalog.json',
    (route) => route.fulfill({ status: 500 }),
    /数据服务器出错/,
  ],
  ['the connection is cut', '**/catalog.json', (route) => route.abort(), /无法连接数据服务器/],
  ['a login page comes instead', '**/observations.json', login, /收到网页，未收到数据/],
  [
    'the file is cut off',
    '**/observations.json',
    (route) => route.fulfill({ body: '{"apiVersion":1,' }),
    /数据文件不完整或已损坏/,
  ],
  [
    'settings.json lacks a key',
    '**/settings.json',
    (route) =>
      route.fulfill({
        json: {
          apiBase: './api/v1',
          organisation: { zh: '局', en: 'Office' },
          title: { zh: '题', en: 'T' },
        },
      }),
    /settings\.json.*defaultRegion/,
  ],
  [
    'settings.json names an address that is none',
    '**/settings.json',
    (route) =>
      route.fulfill({
        json: {
          apiBase: 'http://[',
          organisation: { zh: '局', en: 'Office' },
          title: { zh: '题', en: 'T' },
          defaultRegion: '530600',
        },
      }),
    /settings\.json.*apiBase/,
  ],
  [
    'settings.json is not there',
    '**/settings.json',
    (route) => route.fulfill({ status: 404 }),
    /无法读取网站设置/,
  ],
]

describe('the dashboard', () => {
  for (const [what, pattern, answer, message] of faults) {
    it(`names the fault and the file when ${what}`, async () => {
      const { page, expectClean } = await openPage(app.browser())
      await page.route(pattern, answer)
      await page.goto(app.at('/'))
      await page.getByRole('alert').first().waitFor({ timeout: 20_000 })
      expect(await page.getByRole('alert').first().innerText()).toMatch(message)
      await expectNoViolations(page)
      expectClean(expected)
    })
  }

  it('keeps the prerendered figures when newer ones fail to load', async () => {
    const { page } = await openPage(app.browser())
    await page.route('**/observations.json', (route) => route.fulfill({ status: 403 }))
    await page.goto(app.at('/'))
    await page.getByRole('alert').waitFor()
    expect(await page.locator('main').innerText()).toContain('比2019年减少9件')
    await page.getByRole('link', { name: '数据核对' }).click()
    // The overview shows the same alert: count only after the move.
    await expect.poll(() => page.title()).toContain('数据核对')
    await page.getByRole('alert').filter({ hasText: '无权读取该数据' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(1)
  })

  it('keeps the prerendered figures when the settings fail to load', async () => {
    const { page } = await openPage(app.browser())
    await page.route('**/settings.json', (route) => route.fulfill({ status: 404 }))
    await page.goto(app.at('/'))
    await page.getByRole('alert').filter({ hasText: '无法读取网站设置' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('比2019年减少9件')
  })

  it('shows figures and sentences when the chart code fails to load', async () => {
    const { page } = await openPage(app.browser())
    await page.route('**/charts-*.js', (route) => route.abort())
    await page.goto(app.at('/'))
    await page.getByRole('article').first().waitFor()
    await page.getByText('图表未能加载').first().waitFor()
    expect(await page.locator('main').innerText()).toContain('尚不能排除偶然波动')
    await page.unroute('**/charts-*.js')
    // One press brings back every part that misses the file, sooner than the page tries by itself.
    await page.getByRole('button', { name: '重试' }).first().click()
    await page.getByRole('slider').nth(1).waitFor({ state: 'attached', timeout: 10_000 })
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0)
  })

  it('shows the figures after one click when the server recovers', async () => {
    const { page } = await openPage(app.browser())
    await page.route('**/catalog.json', (route) => route.fulfill({ status: 404 }))
    await page.goto(app.at('/'))
    await page.getByRole('alert').first().waitFor()
    await page.unroute('**/catalog.json')
    await page.getByRole('button', { name: '重试' }).first().click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.getByRole('slider').first().waitFor({ state: 'attached' })
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('stays in Chinese when the English texts fail to load, and switches when they arrive', async () => {
    const { page } = await openPage(app.browser())
    await page.route('**/assets/en-*.js', (route) => route.abort())
    await page.goto(app.at('/'))
    await page.getByRole('slider').first().waitFor({ state: 'attached' })
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByText(notLoaded).waitFor()
    expect(await page.locator('main').innerText()).toContain('比2019年减少9件')
    await expectNoViolations(page)
    await page.unroute('**/assets/en-*.js')
    await page.getByRole('button', { name: '重试' }).click()
    await page.getByRole('link', { name: '中文' }).waitFor()
    expect(await page.getByText(notLoaded).count()).toBe(0)
  })

  for (const path of ['/?lang=en', '/quality?lang=en', '/present?lang=en'])
    it(`shows ${path} in Chinese and says so when the English texts fail to load`, async () => {
      const { page, expectClean } = await openPage(app.browser())
      await page.route('**/assets/en-*.js', (route) => route.abort())
      await page.goto(app.at(path))
      await page.getByText(notLoaded).waitFor()
      await page.getByRole('heading').first().waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
      expectClean(expected)
    })

  it('shows unattended slides in English by itself once its texts arrive', async () => {
    const { page } = await openPage(app.browser())
    await page.route('**/assets/en-*.js', (route) => route.abort())
    await page.goto(app.at('/present?auto=30&lang=en'))
    await page.getByText(notLoaded).waitFor()
    await page.unroute('**/assets/en-*.js')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByText(notLoaded).count()).toBe(0)
  })
})

describe('an embed', () => {
  it('stays in Chinese while the English texts are missing, and switches when they arrive', async () => {
    const { page, expectClean } = await openPage(app.browser())
    await page.route('**/assets/en-*.js', login)
    await page.goto(app.at('/embed/table/litigation.cases'))
    await page.getByRole('table').waitFor()
    await page.evaluate(() => {
      location.hash = '#/embed/table/litigation.cases?lang=en'
    })
    await page.getByText(notLoaded).waitFor()
    expect(await page.getByRole('table').innerText()).toContain('2020年')
    await page.unroute('**/assets/en-*.js')
    await page.getByRole('button', { name: '重试' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByText(notLoaded).count()).toBe(0)
    expectClean(expected)
  })
})
