import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { expectNoViolations } from '../../support/browser/axe'
import { settled, startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer('years-15')

const SCREEN = { width: 1366, height: 768 }

async function move(page: Page, address: string): Promise<void> {
  const before = await page.title()
  await page.evaluate((hash) => void (location.hash = hash), address)
  await expect.poll(() => page.title(), { message: address }).not.toBe(before)
  await settled(page)
}

const countScreens = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight)

const focused = (page: Page) =>
  page.evaluate(() => ({
    tag: document.activeElement?.tagName,
    text: document.activeElement?.textContent ?? '',
  }))

it('keeps fifteen years on few screens, names each and leads to what is folded', async () => {
  const { page, expectClean } = await app.open('/')
  await page.setViewportSize(SCREEN)

  const most = {
    '/indicator/enforcement-exam.pass-rate': 3,
    '/indicator/litigation.cases': 3,
    '/indicator/online-services.online-rate?lang=en': 3,
    '/quality': 5,
    '/about': Infinity,
    '/nowhere': Infinity,
    '/explore?items=litigation.cases,reconsideration.applications&chart=shared': Infinity,
    '/quality?lang=en&theme=dark': 5,
  }
  for (const [address, screens] of Object.entries(most)) {
    await move(page, address)
    expect(await countScreens(page), address).toBeLessThanOrEqual(screens)
    const { tag, text } = await focused(page)
    expect(tag, address).toBe('H1')
    expect(await page.title(), address).toContain(text)
    await expectNoViolations(page)
    // As at a zoom of 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    const heading = await page.locator('main h1').boundingBox()
    expect((heading?.y ?? 256) + (heading?.height ?? 0), address).toBeLessThan(256)
    await page.setViewportSize(SCREEN)
  }

  // Their headings say more than the name of the screen.
  for (const [address, name] of [
    ['/', '总览'],
    ['/explore?report=530600-2020', '全部指标'],
  ] as const) {
    await move(page, address)
    expect((await focused(page)).tag, address).toBe('H1')
    expect(await page.title(), address).toContain(name)
  }

  await move(page, '/quality')
  const ids = await page
    .locator('[data-outcome=failed] article')
    .evaluateAll((items) => items.map(({ id }) => id))
  const check = ids.find((id) => !id.endsWith('/2011')) ?? ''
  const [, indicator = ''] = check.split('/')
  const year = Number(/\d{4}$/.exec(check)?.[0])
  await move(page, `/indicator/${indicator}?years=${year - 1}-${year}`)
  await page
    .locator(`main .caution-mark[href*="${encodeURIComponent(check)}"]`)
    .first()
    .click()
  const target = page.locator('article:focus')
  await target.waitFor()
  expect(await target.getAttribute('id')).toBe(check)
  expect(await target.evaluate((item) => item.getBoundingClientRect().top)).toBeLessThan(768)
  expectClean()
}, 120_000)
