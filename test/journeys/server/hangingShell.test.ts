import type { Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../support/browser/browser'
import { startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer()

type Case = {
  /** The page, its address, and the file that gets no answer. */
  readonly at: string
  readonly file: string
  /** In the text of the page 20 seconds later. */
  readonly says: RegExp
}

const cases: readonly Case[] = [
  {
    at: '#/',
    file: 'figures-*.js',
    says: /程序没有运行 · The program did not run: .*figures-\S+\.js.* · 20秒内未收到 · not received within 20 s[^]*重新载入 · Reload[^]*比2019年减少9件/,
  },
  {
    at: '#/quality',
    file: 'base-*.js',
    says: /did not run: .*base-\S+\.js.* · 20秒内未收到[^]*重新载入 · Reload/,
  },
  { at: 'embed.html#/embed/overview', file: 'base-*.js', says: /图表没有显示[^]*base-\S+\.js/ },
  {
    at: 'embed.html#/embed/doctor?lang=en',
    file: 'figures-*.js',
    says: /not displayed[^]*figures-\S+\.js/,
  },
]

/** The page's own 20 seconds last one: its script sets them first. Playwright's clock would hide what has arrived. */
function hasten(): void {
  const later = window.setTimeout
  const hasty = (handler: TimerHandler, delay?: number, ...rest: unknown[]) => {
    if (delay === 20_000) window.setTimeout = later
    return later(handler, delay === 20_000 ? 1000 : delay, ...rest)
  }
  window.setTimeout = Object.assign(hasty, later)
}

describe('a file of the shell that gets no answer', () => {
  it.each(cases)('is named after 20 seconds on $at ($file), until it comes', async (one) => {
    const { page } = await openPage(app.browser())
    const held: Route[] = []
    await page.route(`**/assets/${one.file}`, (route) => void held.push(route))
    await page.addInitScript(hasten)
    await page.goto(app.at('').replace('#', one.at), { waitUntil: 'commit' })
    await expect.poll(() => held.length).toBeGreaterThan(0)
    const read = () => page.evaluate(() => document.body?.innerText ?? '')
    await expect.poll(read).toMatch(one.says)
    for (const route of held) await route.continue()
    await page.locator('main h1, main h2').first().waitFor()
    await expect.poll(read).not.toMatch(/没有运行|没有显示|not displayed/)
  })

  it.each(['#/', 'embed.html#/embed/overview'])(
    'leaves what a running app loads alone on %s',
    async (at) => {
      const { page } = await openPage(app.browser())
      await page.clock.install()
      await page.goto(app.at('').replace('#', at))
      await page.locator('main h1, main h2').first().waitFor()
      const sheets = () =>
        page
          .locator('link[rel=stylesheet]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      const before = await sheets()
      expect(before.length).toBeGreaterThan(0)
      // The fake clock hides what has arrived, as if all were still on its way.
      await page.clock.runFor(25_000)
      // More may have come.
      expect(await sheets()).toEqual(expect.arrayContaining(before))
      expect(await page.locator('body').innerText()).not.toMatch(/没有运行|没有显示/)
      await page.close()
    },
  )

  it('does not keep the page unpainted for ever where it is a style sheet', async () => {
    const { page } = await openPage(app.browser())
    await page.route('**/assets/base-*.css', () => undefined)
    await page.addInitScript(hasten)
    await page.goto(app.at('/'), { waitUntil: 'commit' })
    // The program runs, which waits for style sheets too.
    await page.locator('#plain').waitFor({ state: 'detached' })
    expect(await page.locator('main').innerText()).toContain('比2019年减少9件')
  })
})
