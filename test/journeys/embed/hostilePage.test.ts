import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { portalPage } from '../../support/hosts/hostPage'
import { hostilePage, hostileStyle, nestedPages } from '../../support/hosts/hostilePage'
import { embedIn, startHostServer } from '../../support/hosts/hostServer'

const host = startHostServer()

/** How long heights are watched. `npm run observe:embeds` watches for sixty seconds. */
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

async function waitForCharts(frame: Frame): Promise<void> {
  await frame.locator('main svg text, main table, main [role="alert"]').first().waitFor()
}

/** What the page has noted since `note()` was last called. */
type Noted = { readonly messages: string[]; readonly scrolls: number; readonly losses: number }
const noted = (page: Page) => page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted)
const resetNotes = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { note: () => void }).note())

/** Every embed's size, the room around its content, and its scroll position, at any depth. */
const sizes = (page: Page) =>
  Promise.all(
    ourFrames(page).map((frame) =>
      frame.evaluate(() => ({
        address: location.hash,
        height: innerHeight,
        spare: innerHeight - (document.querySelector('main')?.clientHeight ?? 0),
        scrolled: scrollY,
      })),
    ),
  )

/** The positions of the host's own frames. */
const positions = (page: Page) =>
  page
    .locator('iframe')
    .evaluateAll((frames) =>
      frames.map((frame) => [Math.round(frame.getBoundingClientRect().top), frame.clientHeight]),
    )

/** Everything is loaded, and nothing has moved for three seconds: a loaded machine pauses for one. */
async function settled(page: Page): Promise<void> {
  let last = ''
  let unchanged = 0
  await expect
    .poll(
      async () => {
        const now = JSON.stringify([await sizes(page), await positions(page)])
        unchanged = now === last ? unchanged + 1 : 0
        last = now
        return unchanged
      },
      { interval: 1000, timeout: 60_000 },
    )
    .toBeGreaterThanOrEqual(3)
}

describe('a hostile portal with twelve embeds', () => {
  it(
    'sees steady heights, next to no messages, no scroll, no focus taken, no storage, no error',
    async () => {
      const sites = { site: host.site(), portal: host.portal().origin }
      for (const [path, body] of Object.entries(nestedPages(sites)))
        host.portal().put(path, portalPage(body, hostileStyle))
      // So high that all twelve are in sight: browsers do not paint frames that are not.
      const viewport = { width: 800, height: 8000 }
      const { page, expectClean } = await host.openHost('', { viewport })
      await page.addInitScript(blockStorage)
      host.portal().put('/', portalPage(hostilePage(sites), hostileStyle))
      await page.goto(`${sites.portal}/`, { waitUntil: 'domcontentloaded' })
      await expect.poll(() => ourFrames(page).length, { timeout: 30_000 }).toBe(12)
      await Promise.all(ourFrames(page).map(waitForCharts))
      await page.evaluate(() => scrollTo(0, 100))
      // A menu that opens takes room from the column, and gives it back.
      for (const width of ['430px', '760px'])
        await page
          .locator('#page > *')
          .first()
          .evaluate(async (element, wide) => {
            const column = element.parentElement
            if (column !== null) column.style.maxWidth = wide
            await new Promise((resolve) => setTimeout(resolve, 300))
          }, width)
      await settled(page)

      await resetNotes(page)
      const before = { sizes: await sizes(page), positions: await positions(page) }
      const until = Date.now() + WATCHED_MS
      let looks = 0
      while (Date.now() < until) {
        expect(await positions(page)).toEqual(before.positions)
        expect(await sizes(page)).toEqual(before.sizes)
        looks++
        await page.waitForTimeout(250)
      }
      const after = await noted(page)
      if (process.env['STEADY_SECONDS'] !== undefined)
        process.stdout.write(`${JSON.stringify({ looks, after, sizes: before.sizes })}\n`)
      expect(after.messages.length).toBeLessThanOrEqual(3)
      expect([after.scrolls, after.losses]).toEqual([0, 0])
      expect(await page.evaluate(() => scrollY)).toBe(100)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
      for (const frame of ourFrames(page))
        expect(
          await frame.evaluate(() => (globalThis as unknown as { touched: string[] }).touched),
        ).toEqual([])
      for (const { spare, height } of before.sizes) {
        expect(height).toBeGreaterThan(100)
        // Never lower than its content: nothing is cut off, also where no script sends the height.
        expect(spare).toBeGreaterThanOrEqual(-1)
      }
      expectClean()
    },
    WATCHED_MS + 90_000,
  )

  it('scrolls when the wheel turns over an embed', async () => {
    const { page } = await host.openHost(
      `<div data-fz-embed="litigation.cases"></div><div style="height:3000px"></div>${host.script()}`,
    )
    await embedIn(page)
    await page.mouse.move(400, 200)
    await page.mouse.wheel(0, 400)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400)
  })
})
