import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { WatchedPage } from '../../support/browser/browser'
import { expectSlide, slideCount, resetPresentation } from '../../support/browser/presentation'
import { startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer()

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter', 'n', 'N']
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P']

async function expectVisible(
  page: Page,
  selector: string,
  visible: boolean,
  why: string,
): Promise<void> {
  const state = visible ? 'visible' : 'hidden'
  await page
    .locator(selector)
    .waitFor({ state })
    .catch(() => {
      throw new Error(`${why}: ${selector} is not ${state}`)
    })
}

async function expectFull(page: Page, full: boolean, why: string): Promise<void> {
  await page
    .waitForFunction((expected) => (document.fullscreenElement !== null) === expected, full)
    .catch(() => {
      throw new Error(`${why}: full screen is not ${full}`)
    })
}

/** Presses every listed key; `before` runs before each one and may move the focus. */
async function expectEveryKey(page: Page, before: () => Promise<void>): Promise<void> {
  const press = (key: string) => page.keyboard.press(key)
  const count = await slideCount(page)
  await before()
  await press('Home')
  await expectSlide(page, 1, 'Home')
  for (const [index, key] of NEXT.entries()) {
    await before()
    await press(key)
    await expectSlide(page, index + 2, key)
  }
  await before()
  await press('End')
  await expectSlide(page, count, 'End')
  for (const [index, key] of BACK.entries()) {
    await before()
    await press(key)
    await expectSlide(page, count - index - 1, key)
  }
  for (const number of ['4', '12', '1']) {
    await before()
    for (const digit of number) await press(digit)
    await press('Enter')
    await expectSlide(page, Number(number), `${number} and Enter`)
  }
  for (const [key, blackout] of [
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
  ] as const) {
    await before()
    await press(key)
    await expectVisible(page, `[data-blackout="${blackout}"]`, true, key)
    await press(key)
    await expectVisible(page, '[data-blackout]', false, `${key} again`)
  }
  for (const [key, selector] of [
    ['o', 'role=navigation >> role=button >> nth=0'],
    ['Escape', 'role=navigation >> role=button >> nth=0'],
    ['?', 'role=dialog[name="按键"]'],
    ['/', 'role=combobox'],
  ] as const) {
    await before()
    await press(key)
    await expectVisible(page, selector, true, key)
    await press('Escape')
    await expectVisible(page, selector, false, `Escape after ${key}`)
  }
  await before()
  await press('a')
  await expectVisible(page, '[role="status"] > [aria-hidden]', true, 'a')
  await press('a')
  await expectVisible(page, '[role="status"] > [aria-hidden]', false, 'a again')
  await expectSlide(page, 1, 'after all of them')
}

async function expectFullScreenKeys(page: Page): Promise<void> {
  for (const key of ['f', 'F5']) {
    await page.keyboard.press(key)
    await expectFull(page, true, key)
    await page.evaluate(() => document.exitFullscreen())
    await expectFull(page, false, 'leaving')
    await page.keyboard.press('End')
    await expectSlide(page, await slideCount(page), 'End after full screen')
    await page.keyboard.press('Home')
    await expectSlide(page, 1, 'Home after full screen')
  }
}

describe('every listed key', () => {
  // One page for all tests, because rendering the slides takes longer than the keys.
  let shared: WatchedPage
  beforeAll(async () => {
    shared = await app.open('/present')
  })
  beforeEach(() => resetPresentation(shared.page))
  afterEach(() => shared.expectClean())
  afterAll(() => shared.page.context().close())

  it('works after a click', async () => {
    const { page } = shared
    await page.mouse.click(683, 384)
    await expectSlide(page, 2, 'a click')
    await page.mouse.click(40, 384)
    await expectSlide(page, 1, 'a click at the left edge')
    await page.getByRole('toolbar').getByRole('button').first().click()
    await expectEveryKey(page, async () => undefined)
    await expectFullScreenKeys(page)
  })

  it('works after the focus was lost and regained', async () => {
    const { page } = shared
    await expectEveryKey(page, () => page.evaluate(loseAndRegainFocus))
  })

  it('works from inside a chart that handles keys itself', async () => {
    const { page } = shared
    // Like a chart with a keyboard cursor; only a visible one can have the focus.
    await page.evaluate(() => {
      for (const chart of Array.from(document.querySelectorAll('[data-slide] svg'))) {
        chart.setAttribute('tabindex', '0')
        chart.addEventListener('keydown', (event) => {
          event.stopPropagation()
          event.preventDefault()
        })
      }
    })
    const focused: boolean[] = []
    await expectEveryKey(page, async () => {
      focused.push(
        await page.evaluate(() => {
          const chart = document.querySelector('[data-slide][data-visible="true"] svg')
          if (chart instanceof SVGElement) chart.focus()
          return chart !== null && document.activeElement === chart
        }),
      )
    })
    await page.evaluate(() => {
      for (const chart of Array.from(document.querySelectorAll('[data-slide] svg')))
        chart.removeAttribute('tabindex')
    })
    // Not every slide has a chart, but several of those visited do.
    expect(focused.filter(Boolean).length).toBeGreaterThan(5)
  })

  it('neither scrolls nor reloads nor leaves the page, and counts once when held down', async () => {
    const { page } = shared
    await page.evaluate(() => Object.assign(window, { stayed: true }))
    for (const key of [...NEXT, ...BACK, 'F5', 'Home', 'End', 'Home'])
      await page.keyboard.press(key)
    for (let count = 0; count < 10; count++) await page.keyboard.down('PageDown')
    await page.keyboard.up('PageDown')
    await expectSlide(page, 2, 'PageDown held down')
    expect(await page.evaluate(() => 'stayed' in window && window.scrollY === 0)).toBe(true)
    await expectFull(page, true, 'F5')
    await page.evaluate(() => document.exitFullscreen())
  })

  it('reports the valid numbers after an unknown one', async () => {
    const { page } = shared
    const count = await slideCount(page)
    for (const key of ['9', '9']) await page.keyboard.press(key)
    await page.getByText(`第99张（共${count}张）`).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(`没有第99张，请输入1到${count}`).waitFor()
    await expectSlide(page, 1, 'a number too large')
    await page.keyboard.press('5')
    expect(await page.getByText(/按回车前往|^没有第/).allInnerTexts()).toEqual([
      `第5张（共${count}张），按回车前往`,
    ])
    await page.keyboard.press('Escape')
  })

  it('works after a stray Tab; a second Tab focuses the buttons', async () => {
    const { page } = shared
    const controls = page.getByRole('toolbar')
    for (const [index, key] of ['PageDown', 'Space', 'Enter'].entries()) {
      await page.keyboard.press('Tab')
      await controls.waitFor({ state: 'visible' })
      await page.keyboard.press(key)
      await expectSlide(page, index + 2, `Tab and ${key}`)
      await controls.waitFor({ state: 'hidden' })
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expectSlide(page, 3, 'Enter on the button that leads back')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expectSlide(page, 4, 'Space on the button that leads on')
    await page.keyboard.press('Home')
    await controls.waitFor({ state: 'hidden' })
  })

  it('includes the browser’s Esc, which leaves full screen and closes the top layer', async () => {
    const { page } = shared
    for (const [key, selector] of [
      ['?', 'role=dialog[name="按键"]'],
      ['o', 'role=navigation >> role=button >> nth=0'],
    ] as const) {
      await page.keyboard.press('f')
      await expectFull(page, true, 'f')
      await page.keyboard.press(key)
      await expectVisible(page, selector, true, key)
      // The effect of Esc in a browser, which does not deliver the key itself.
      await page.evaluate(() => document.exitFullscreen())
      await expectVisible(page, selector, false, `full screen left after ${key}`)
    }
    await page.keyboard.press('f')
    await expectFull(page, true, 'f')
    await page.keyboard.press('?')
    await page.keyboard.press('f')
    await expectFull(page, false, 'f again')
    await expectVisible(page, 'role=dialog[name="按键"]', true, 'left by our own key')
    await page.keyboard.press('Escape')
  })
})

describe('the URL', () => {
  it('opens the same slide after a reload, and one step back leaves the presentation', async () => {
    const { page, expectClean } = await app.open('/')
    await page.goto(app.at('/present?lang=en&years=2020-2020&items=mediation.success-rate'))
    await page.locator('main[aria-busy="false"]').waitFor()
    const slides = await slideCount(page)
    await page.keyboard.press('a')
    await page.waitForURL(/auto=30/)
    await page.keyboard.press('x')
    for (let count = 0; count < 4; count++) await page.keyboard.press('PageDown')
    await page.keyboard.press('d')
    await page.waitForURL(/slide=[^&]+/)
    await page.waitForURL(/theme=dark/)
    await page.reload()
    await page.locator('main[aria-busy="false"]').waitFor()
    await expectSlide(page, 5, 'after the reload')
    for (const part of ['lang=en', 'years=2020-2020', 'items=mediation.success-rate', 'auto=30'])
      expect(page.url()).toContain(part)
    expect(await slideCount(page)).toBe(slides)
    await page.keyboard.press('x')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.evaluate(() => {
      window.location.hash = window.location.hash.replace(/slide=[^&]+/, 'slide=cover')
    })
    await expectSlide(page, 1, 'an address typed')
    await page.goBack()
    await page.goBack()
    await page.getByRole('banner').waitFor()
    expectClean()
  })
})

/**
 * Simulates leaving the window by Alt-Tab and returning: headless browsers never take the focus away.
 */
function loseAndRegainFocus(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement) activeElement.blur()
  document.dispatchEvent(new FocusEvent('blur'))
  window.dispatchEvent(new FocusEvent('blur'))
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' })
  document.dispatchEvent(new Event('visibilitychange'))
  Reflect.deleteProperty(document, 'visibilityState')
  document.dispatchEvent(new Event('visibilitychange'))
  window.dispatchEvent(new FocusEvent('focus'))
  document.dispatchEvent(new FocusEvent('focus'))
}
