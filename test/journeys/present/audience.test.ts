import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { expectNoViolations } from '../../support/browser/axe'
import { openPage, type WatchedPage } from '../../support/browser/browser'
import { expectSlide, slideCount, resetPresentation } from '../../support/browser/presentation'
import { startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer()

/** Swipes with one finger. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove', x: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: 400 }] })
  await touch('touchStart', from)
  await touch('touchMove', (from + to) / 2)
  await touch('touchMove', to)
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await cdp.detach()
}

// One page for most tests, because rendering the slides takes longer than the tests.
let shared: WatchedPage
beforeAll(async () => {
  shared = await app.open('/present')
})
beforeEach(() => resetPresentation(shared.page))
afterAll(() => shared.page.context().close())

describe('mouse and touch', () => {
  it('hide pointer and controls after three seconds', async () => {
    const { page } = shared
    const cursor = () => page.locator('main').evaluate((main) => getComputedStyle(main).cursor)
    expect(await cursor()).toBe('none')
    // Measured inside the page, so that a slow machine cannot shorten it.
    const idle = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let moved = 0
          let wasVisible = false
          const main = document.querySelector('main') ?? document.body
          window.addEventListener('mousemove', () => (moved = performance.now()))
          const watch = () => {
            const isHidden = getComputedStyle(main).cursor === 'none'
            if (isHidden && wasVisible) return resolve(performance.now() - moved)
            wasVisible = !isHidden
            requestAnimationFrame(watch)
          }
          watch()
        }),
    )
    await page.mouse.move(300, 300)
    await page.mouse.move(320, 310)
    const controls = page.getByRole('toolbar')
    await controls.waitFor({ state: 'visible' })
    await controls.waitFor({ state: 'hidden' })
    expect(await idle).toBeGreaterThan(2900)
    expect(await cursor()).toBe('none')
  })

  it('change slides by swipes and taps at the edges, and show the controls by a tap in the middle', async () => {
    const { page } = await app.open('/present', { hasTouch: true })
    await swipe(page, 900, 400)
    await expectSlide(page, 2, 'a swipe to the left')
    await swipe(page, 400, 900)
    await expectSlide(page, 1, 'a swipe to the right')
    await page.touchscreen.tap(1340, 400)
    await expectSlide(page, 2, 'a tap on the right edge')
    await page.touchscreen.tap(20, 400)
    await expectSlide(page, 1, 'a tap on the left edge')
    await page.touchscreen.tap(683, 400)
    await page.getByRole('toolbar').waitFor({ state: 'visible' })
    await expectSlide(page, 1, 'a tap in the middle')
    await page.getByRole('button', { name: '总览' }).tap()
    await page.getByRole('button', { name: /^第4张/ }).tap()
    await expectSlide(page, 4, 'a tap in the overview')
  })
})

describe('the clicker test', () => {
  it('shows the key that arrived without running it, and closes after two Esc', async () => {
    const { page, expectClean } = shared
    await page.keyboard.press('?')
    await page.getByRole('button', { name: '测试翻页笔' }).click()
    await page.keyboard.press('PageDown')
    const rows = page.getByRole('dialog').locator('dl')
    await rows.first().waitFor()
    expect(await rows.allInnerTexts()).toEqual(['收到\nPageDown', '作用\n下一张'])
    await page.keyboard.press('F9')
    expect(await rows.allInnerTexts()).toEqual(['收到\nF9', '作用\n—'])
    await page.keyboard.press('Escape')
    await page.getByText('再按一次Esc关闭').waitFor()
    await page.keyboard.press('Escape')
    await rows.first().waitFor({ state: 'hidden' })
    await expectSlide(page, 1, 'after the test')
    expectClean()
  })
})

describe('a question that is not on the agenda', () => {
  it('is answered in six keystrokes, and one more returns to the agenda', async () => {
    const { page, expectClean } = shared
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    await expectSlide(page, 3)
    // Pinyin is loaded after the slides.
    await page.keyboard.press('/')
    await page.getByText('拼音还在准备').waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')

    const agenda = await slideCount(page)
    for (const key of ['/', 't', 'j', 'c', 'g', 'Enter']) await page.keyboard.press(key)
    const answer = page.locator('[data-slide][data-visible="true"]')
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-slide]').length > count,
      agenda,
    )
    expect(await answer.innerText()).toContain('调解成功率')
    await page.keyboard.press('Escape')
    await expectSlide(page, 3, 'back on the agenda')

    for (const key of ['/', 't', 'j', 'c', 'g', 'Enter', 'o']) await page.keyboard.press(key)
    await page.getByRole('navigation').getByRole('button').first().waitFor()
    // The overview shows the agenda without the answer's slides.
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('[data-slide][data-visible="true"]').length === count &&
        document.querySelectorAll('[data-slide]').length === count,
      agenda,
    )
    await page.mouse.click(2, 2)
    await page.keyboard.press('Enter')
    await expectSlide(page, 3, 'a click into a gap of the overview')
    expectClean()
  })
})

describe('accessibility', () => {
  it('has no violations in slides, overview, help, answers and the speaker’s window', async () => {
    const { page } = shared
    await expectNoViolations(page)
    for (const [key, selector] of [
      ['o', 'role=navigation >> role=button >> nth=0'],
      ['?', 'role=dialog[name="按键"]'],
      ['/', 'role=combobox'],
    ] as const) {
      await page.keyboard.press(key)
      await page.locator(selector).waitFor()
      if (key === '/') await page.getByRole('combobox').fill('案件')
      await expectNoViolations(page)
      await page.keyboard.press('Escape')
    }
    const speaker = await page.context().newPage()
    await speaker.goto(app.at('/present/speaker?lang=en'))
    await speaker.getByRole('region').waitFor()
    await expectNoViolations(speaker)
    await speaker.close()
  })
})

describe('print', () => {
  it('has one landscape slide a page, in the PDF too', async () => {
    const { page, expectClean } = shared
    await page.keyboard.press('d')
    await page.keyboard.press('PageDown')
    await expectSlide(page, 2)
    const sizesOf = async (preferCSSPageSize: boolean) => {
      const pdf = (await page.pdf({ preferCSSPageSize })).toString('latin1')
      return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
      )
    }
    const pages = await slideCount(page)
    expect(await sizesOf(true)).toEqual(Array.from({ length: pages }, () => '842 × 595'))
    expect(await sizesOf(false)).toHaveLength(pages)
    await expectSlide(page, 2, 'after printing')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.keyboard.press('d')
    expectClean()
  })
})

describe('opening', () => {
  it('renders every slide before the first is visible', async () => {
    const { page } = await openPage(app.browser())
    await page.addInitScript(recordFirstVisible)
    await page.goto(app.at('/present'))
    await page.locator('main[aria-busy="false"]').waitFor()
    const count = await slideCount(page)
    expect(await page.evaluate(() => Reflect.get(window, 'renderedWhenVisible'))).toBe(count)
  })
})

/** Records the number of rendered slides when the first slide becomes visible. */
function recordFirstVisible(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-slide][data-visible="true"]') === null) return
    observer.disconnect()
    const rendered = document.querySelectorAll('[data-slide] section[data-kind]').length
    Object.assign(window, { renderedWhenVisible: rendered })
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
}
