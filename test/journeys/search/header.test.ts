import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openPage } from '../../support/browser/browser'
import { settled, startE2eServer } from '../../support/browser/e2eServer'
import { questions } from '../../search/questions'

const app = startE2eServer()

const field = (page: Page) => page.locator('header').getByRole('searchbox')
const first = (page: Page) => page.locator('#answer-name a')
const headerHeight = async (page: Page) => (await page.locator('header').boundingBox())?.height

describe('the search of every screen', () => {
  it('finds what clerks type first, and loads nothing for it', async () => {
    const { page, expectClean } = await app.open('/')
    await field(page).fill('83')
    await first(page).waitFor()
    await page.waitForLoadState('networkidle')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    for (const [query, id] of questions) {
      await field(page).fill(query)
      await expect
        .poll(() => first(page).getAttribute('href'), { message: query })
        .toContain(`/indicator/${id}`)
    }
    // What other screens load ahead is not the search's.
    expect(requests.filter((url) => /pinyin|\/api\//.test(url))).toEqual([])
    expectClean()
  })

  it('opens the first match on Enter; back finds the screen before', async () => {
    const { page } = await app.open('/quality')
    await page.keyboard.press('/')
    await page.keyboard.type('faluyuanzhu')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '办理法律援助案件数' }).waitFor()
    expect(await field(page).inputValue()).toBe('')
    expect(await first(page).isVisible()).toBe(false)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '数据核对' }).waitFor()
  })

  it.each(['zh', 'en'])('leaves the header in one line at 1366 pixels, %s', async (lang) => {
    const { page } = await app.open(`/?lang=${lang}`, { viewport: { width: 1366, height: 768 } })
    const tops = await page
      .locator('header nav, header .search, header .header-controls')
      .evaluateAll((parts) =>
        parts.map((part) => {
          const { top, bottom } = part.getBoundingClientRect()
          return Math.round((top + bottom) / 2)
        }),
      )
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8)
    expect(await headerHeight(page)).toBeLessThan(96)
  })

  it('answers what was typed before its code came', async () => {
    const { page } = await openPage(app.browser())
    const gate = { asked: false, open: () => undefined as void }
    const opened = new Promise<void>((resolve) => (gate.open = resolve))
    await page.route('**/assets/SearchAnswers-*.js', async (route) => {
      gate.asked = true
      await opened
      await route.continue()
    })
    await page.goto(app.at('/'))
    await settled(page)
    await field(page).fill('10.84')
    await expect.poll(() => gate.asked).toBe(true)
    gate.open()
    await expect.poll(() => first(page).getAttribute('href')).toContain('reconsideration')
  })

  it.each([390, 360])('leaves a header of at most 96 pixels at %i pixels', async (width) => {
    for (const lang of ['zh', 'en']) {
      const { page } = await app.open(`/?lang=${lang}`, { viewport: { width, height: 780 } })
      expect(await headerHeight(page)).toBeLessThanOrEqual(96)
      await page.close()
    }
  })

  it('is one tap away on a phone', async () => {
    const { page } = await app.open('/', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await field(page).tap()
    await page.keyboard.type('法援')
    await first(page).waitFor()
    const box = await first(page).boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(422)
    await field(page).press('Escape')
    await page.getByRole('button', { name: '年份与显示设置' }).tap()
    await page.getByRole('combobox', { name: '报告期' }).waitFor()
  })
})
