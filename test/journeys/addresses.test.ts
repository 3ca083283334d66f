import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { expectNoViolations } from '../support/browser/axe'
import { answerAs } from '../support/servers/answerAs'
import { openPage, type WatchedPage } from '../support/browser/browser'
import { settled, startE2eServer } from '../support/browser/e2eServer'

const app = startE2eServer()

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

/** An address of the synthetic province: with one region, nothing is compared. */
async function openInProvince(address: string, width = 1366): Promise<WatchedPage> {
  const watched = await openPage(app.browser(), { viewport: { width, height: 768 } })
  await answerAs('province', watched.page)
  await watched.page.goto(app.at(address))
  await watched.page.locator('main h1').first().waitFor({ state: 'attached' })
  await settled(watched.page)
  return watched
}

describe('an address of the explorer', () => {
  const addresses = [
    '/explore',
    '/explore?q=tjcg',
    '/explore?section=7&topic=litigation&sort=-to',
    '/explore?measure=rate&complete=laterOnly&lang=en',
    '/explore?failed=yes&beyond=yes&sort=marks',
    '/explore?items=litigation.cases,mediation.success-rate&chart=index&base=2019',
    '/explore?items=litigation.cases&chart=own&size=large&theme=dark&keys=off&years=2019-2020',
    // Outdated and invalid ones.
    '/explore?items=gone.one,litigation.cases,reconsideration.applications&chart=index&base=1999',
    '/explore?topic=abolished&section=99',
    '/explore?items=gone.one,litigation.cases&chart=pie&base=never',
    '/explore?sort=colour&measure=weight&years=1999-2000',
    // Of other screens.
    '/indicator/litigation.cases?view=table&years=2020-2019',
    '/indicator/no-such-indicator',
    '/quality?years=1999-2000&size=enormous',
  ]
  let tabs: readonly WatchedPage[] = []
  beforeAll(async () => {
    tabs = [await app.open('/about'), await app.open('/explore?q=tjcg&theme=dark')]
    // One tab gets the notice about an address late: until it is there, the page must say that it loads.
    const late = tabs[1]?.page
    await late?.route('**/LocationNotice-*.js', async (route) => {
      await late.locator('main > span[aria-busy=true]').first().waitFor({ state: 'attached' })
      await route.continue()
    })
  })
  afterAll(async () => {
    for (const { page } of tabs) await page.context().close()
  })
  /** One tab comes by a move from the last address, the other loads this one. */
  async function expectSame(address: string, among: readonly WatchedPage[]): Promise<string> {
    const texts = await Promise.all(
      among.map(async ({ page }, tab) => {
        if (tab === 1) await page.goto('about:blank')
        await page.goto(app.at(address))
        await page.locator('main h1, main [role=alert]').first().waitFor({ state: 'attached' })
        await page.waitForFunction(() => !document.body.innerText.includes('正在载入拼音'))
        await settled(page)
        // Any key renders the rest of a long table at once.
        await page.keyboard.press('Shift')
        return page.locator('main').innerText()
      }),
    )
    await expect.poll(() => among[0]?.page.locator('main').innerText()).toBe(texts[1])
    expect(texts[1]?.length).toBeGreaterThan(40)
    for (const { expectClean } of among) expectClean()
    return texts[1] ?? ''
  }
  it.each(addresses)('shows the same in two tabs: %s', async (address) => {
    await expectSame(address, tabs)
  })

  it('shows the same regions in two tabs', async () => {
    const pair = await Promise.all(['/about', '/quality?lang=en'].map((one) => openInProvince(one)))
    const at = '/indicator/litigation.cases?region=530600'
    expect(await expectSame(`${at}&places=rank`, pair)).toContain('中位数')
    const among = await expectSame(`${at}&places=530100,530621&among=level`, pair)
    expect(among).toContain('示例市01')
    // Unknown regions, the own one, and an unknown group.
    const old = await expectSame(`${at}&places=990001,530600,530100&among=friends&lang=en`, pair)
    expect(old).toContain('Example City 01')
  })
})

describe('an indicator compared with other regions', () => {
  const address = '/indicator/litigation.cases?region=530600&places=530100,530200,530300'
  it.each([
    ['at a desk', address, 1366],
    ['at 320 pixels, dark and large', `${address}&theme=dark&size=large&lang=en`, 320],
  ])('breaks no rule of accessibility %s', async (_, target, width) => {
    const { page, expectClean } = await openInProvince(target, width)
    const regions = page.getByRole('region', { name: /^(各地比较|Compare regions)/ })
    await regions.locator('svg text').first().waitFor()
    await expectNoViolations(page)
    expect(await overflows(page)).toBe(false)
    // All regions of its level, in a scrolling box.
    await regions.getByRole('button', { name: /^(显示全部|Show all )\d/ }).click()
    await regions.getByRole('region').getByRole('listitem').first().waitFor()
    await regions.locator('summary').click()
    await expectNoViolations(page)
    expect(await overflows(page)).toBe(false)
    expectClean()
  })
})
