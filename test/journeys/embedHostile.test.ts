import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { portalPage } from '../support/hostPage'
import { hostilePage, hostileStyle, nestedPages } from '../support/hosts/hostilePage'
import { embedIn, setHostStage } from '../support/hostStage'

const host = setHostStage()

/** How long heights are watched. STEADY_SECONDS=60 watches as long as a reader reads. */
const WATCHED_MS = 1000 * Number(process.env['STEADY_SECONDS'] ?? '8')

/** Any touch of storage fails, as under "block all cookies", and is noted. */
const blockStorage = () => {
  const touched: string[] = []
  Object.assign(window, { touched })
  const refuse = (name: string) => ({
    get: () => {
      touched.push(name)
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, refuse(name))
  Object.defineProperty(Document.prototype, 'cookie', {
    ...refuse('cookie'),
    set: () => {
      touched.push('cookie')
    },
  })
}

function ourFrames(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => frame.url().includes('embed.html#/embed/'))
}

async function painted(frame: Frame): Promise<void> {
  await frame
    .locator('.embed svg text, .embed table, .embed [role="alert"]')
    .first()
    .waitFor({ timeout: 30_000 })
}

const heightsOf = (page: Page) =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight))

const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)

describe('a hostile portal with twelve embeds', () => {
  it('sees steady heights, next to no messages, no scroll, no focus taken, no storage, no error', async () => {
    const sites = { site: host.site(), portal: host.portal().origin }
    for (const [path, body] of Object.entries(nestedPages(sites)))
      host.portal().put(path, portalPage(body, hostileStyle))
    // So high that all twelve are in sight: browsers do not paint frames that are not.
    const viewport = { width: 800, height: 8000 }
    const { page, expectClean } = await host.openHost('', { viewport })
    await page.context().addInitScript(blockStorage)
    host.portal().put('/', portalPage(hostilePage(sites), hostileStyle))
    await page.goto(`${sites.portal}/`, { waitUntil: 'domcontentloaded' })
    await expect.poll(() => ourFrames(page).length, { timeout: 30_000 }).toBe(12)
    await Promise.all(ourFrames(page).map(painted))
    await page.evaluate(() => scrollTo(0, 100))
    await page.waitForTimeout(1500)

    const before = { heights: await heightsOf(page), heard: await heard(page) }
    const until = Date.now() + WATCHED_MS
    while (Date.now() < until) {
      expect(await heightsOf(page)).toEqual(before.heights)
      await page.waitForTimeout(250)
    }
    expect((await heard(page)).slice(before.heard.length).length).toBeLessThanOrEqual(3)
    expect(await page.evaluate(() => scrollY)).toBe(100)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    for (const frame of ourFrames(page))
      expect(
        await frame.evaluate(() => (globalThis as unknown as { touched: string[] }).touched),
      ).toEqual([])
    for (const height of before.heights) expect(height).toBeGreaterThan(100)
    expectClean()
    await page.context().close()
  }, 120_000)

  it('scrolls on when the wheel turns over an embed', async () => {
    const { page } = await host.openHost(
      `<div data-fz-embed="litigation.cases"></div><div style="height:3000px"></div>${host.script()}`,
    )
    await embedIn(page)
    await page.mouse.move(400, 200)
    await page.mouse.wheel(0, 400)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400)
    await page.context().close()
  })
})
