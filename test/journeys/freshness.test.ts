import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../support/browser/browser'
import { buildDist } from '../support/servers/buildDist'
import { serveFolder, type Served } from '../support/servers/server'

/** What the build painted has given way to what the API answers. */
async function live(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-placeholder]') === null &&
      document.querySelectorAll('[data-chart] [type="range"]').length === 2,
  )
}

const OBSERVED = 'regions/530600/observations.json'

describe('a server that sends Last-Modified without Cache-Control', () => {
  let browser: Browser
  let served: Served
  let dist: Awaited<ReturnType<typeof buildDist>>

  beforeAll(async () => {
    dist = await buildDist(inject('dist'), 'real')
    // A year ago: browsers take a tenth of that for a time in which nothing changes.
    const written = new Date(Date.now() - 365 * 24 * 3600 * 1000).toUTCString()
    served = await serveFolder(dist.folder, { headers: { 'last-modified': written } })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await served.close()
    await dist.remove()
  })

  it('shows the current figures on the second visit, whatever the browser has cached', async () => {
    const { page, expectClean } = await openPage(browser)
    const card = page.locator('[data-topic="reconsideration"]')
    await page.goto(`${served.url()}?visit=1`)
    await live(page)
    expect(await card.innerText()).toMatch(/2020年\s*83/)

    const file = join(dist.folder, 'api/v1', OBSERVED)
    const before = await readFile(file, 'utf8')
    const after = before.replace(/("value":\s*)83(?=[,\s])/, '$177').replace('83件', '77件')
    expect(after).not.toBe(before)
    await writeFile(file, after)

    await page.goto(`${served.url()}?visit=2`)
    await live(page)
    expect(await card.innerText()).toMatch(/2020年\s*77/)
    expect(await page.getByText('本页发布时的版本').count()).toBe(0)
    expectClean()
  })

  it('names the date of the figures that replace the prerendered ones', async () => {
    const later = { dataVersion: '2022-r1', dataDate: '2022-02-10' }
    for (const name of ['catalog.json', OBSERVED]) {
      const file = join(dist.folder, 'api/v1', name)
      const answer: object = JSON.parse(await readFile(file, 'utf8'))
      await writeFile(file, JSON.stringify({ ...answer, ...later }))
    }
    const { page } = await openPage(browser)
    await page.goto(`${served.url()}?visit=3`)
    await live(page)
    const notice = page.locator('main > [role="status"]').first()
    expect(await notice.innerText()).toMatch(/2022年2月10日.*2021-02-03/)
    await page.getByRole('link', { name: '数据核对' }).click()
    await page.getByRole('heading', { level: 1, name: '数据核对' }).waitFor()
    expect(await page.getByText('本页发布时的版本').count()).toBe(0)
  })
})

describe('figures of another data version than the catalogue', () => {
  it('leave the prerendered page, with both files and versions, until the server is right', async () => {
    const browser = await openBrowser()
    const served = await serveFolder(inject('dist'))
    const { page } = await openPage(browser)
    let mixed = true
    await page.route(`**/${OBSERVED}`, async (route) => {
      const body = await (await route.fetch()).text()
      const later = body.replace(/"dataVersion":\s*"[^"]+"/, '"dataVersion":"2022-09-09"')
      return route.fulfill({ contentType: 'application/json', body: mixed ? later : body })
    })
    await page.goto(served.url())
    const notice = page.getByRole('alert').filter({ hasText: '数据文件的版本不一致' })
    await notice.waitFor()
    expect(await notice.innerText()).toMatch(
      /530600\/observations\.json：2022-09-09；catalog\.json：2021/,
    )
    expect(await page.locator('[data-topic="reconsideration"]').innerText()).toMatch(/2020年\s*83/)
    mixed = false
    await notice.getByRole('button').click()
    await live(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    await browser.close()
    await served.close()
  })
})

describe('a tab that was away', () => {
  let browser: Browser
  let served: Served

  beforeAll(async () => {
    served = await serveFolder(inject('dist'))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await served.close()
  })

  it('for three hours of sleep reads again within five seconds of waking, and says so', async () => {
    const { page, expectClean } = await openPage(browser)
    await page.clock.install({ time: new Date('2026-11-23T08:00:00') })
    await page.goto(served.url())
    await live(page)
    const figures = await page.evaluate(
      async (file) => (await fetch(`./api/v1/${file}`)).text(),
      OBSERVED,
    )
    await page.route(`**/${OBSERVED}`, (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: figures.replace(/("value":\s*)83(?=[,\s])/, '$177').replace('83件', '77件'),
      }),
    )
    await page.clock.fastForward('03:00:00')
    await page.getByText(/已于11月23日11:\d\d重新读取数据。/).waitFor({ timeout: 5000 })
    await page.locator('[data-topic="reconsideration"]', { hasText: /2020年\s*77/ }).waitFor()
    expectClean()
  })
})
