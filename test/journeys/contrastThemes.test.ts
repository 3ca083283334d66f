import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openPage } from '../support/browser/browser'
import { goToScreen, settled, startE2eServer } from '../support/browser/e2eServer'
import { buildScreenUrl, screens } from '../support/browser/screens'

const app = startE2eServer()

/** What is not drawn in colours of the system, or cannot be seen on its ground. */
function listFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    const systemNames =
      'Canvas CanvasText LinkText VisitedText Highlight HighlightText GrayText ButtonText ButtonFace ButtonBorder Field FieldText'
    const system = new Map(
      systemNames.split(' ').map((name) => {
        probe.style.color = name
        return [getComputedStyle(probe).color, name]
      }),
    )
    probe.style.color = 'Canvas'
    const canvas = getComputedStyle(probe).color
    probe.remove()
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: string) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(canvas)].sort((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }
    const isClear = (colour: string) => colour === 'none' || channels(colour)[3] === 0
    const faults: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      if (element.getClientRects().length === 0 || element.closest('iframe, script')) continue
      const style = getComputedStyle(element)
      const name = `${element.tagName}.${element.getAttribute('class') ?? ''}`
      if (element.closest('svg') === null) {
        const colours = [style.color, style.backgroundColor]
        if (parseFloat(style.borderTopWidth) > 0) colours.push(style.borderTopColor)
        for (const colour of colours)
          if (!isClear(colour) && !system.has(colour)) faults.push(`${name} is ${colour}`)
      } else if (['path', 'rect', 'polygon', 'text'].includes(element.tagName)) {
        // A ground of the chart has the colour of the page.
        const colour = isClear(style.fill) ? style.stroke : style.fill
        const { width, height } = element.getBoundingClientRect()
        const isMark = width * height > 0 && !isClear(colour) && colour !== canvas
        if (isMark && contrast(colour) < 3) faults.push(`${name} ${element.tagName} is ${colour}`)
        if (element.tagName === 'text' && contrast(style.fill) < 4.5)
          faults.push(`the text ${element.textContent} is ${style.fill}`)
      }
    }
    return [...new Set(faults)]
  })
}

it('draws every screen in the colours of a dark and of a light contrast theme', async () => {
  const { page } = await openPage(app.browser(), { forcedColors: 'active' })
  const site = app.at('').replace('#', '')
  for (const screen of screens) {
    await goToScreen(page, buildScreenUrl(site, screen))
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await settled(page)
      await expect
        .poll(() => listFaults(page), { message: `${screen}, ${colorScheme}` })
        .toEqual([])
    }
  }
}, 120_000)

it('tells which screen and view are chosen, draws bars, and draws charts again when the theme changes', async () => {
  const { page } = await app.open('/indicator/online-services.online-rate', {
    forcedColors: 'active',
    colorScheme: 'dark',
  })
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await ground('.switch[aria-current]')).not.toBe(
    await ground('main .switch:not([aria-current])'),
  )
  expect(await ground('.bars-track > span')).not.toBe(await ground('.bars-track'))
  await page.goto(app.at('/indicator/litigation.cases'))
  const yearFill = () =>
    page
      .locator('.chart svg text', { hasText: '2020' })
      .first()
      .evaluate((element) => getComputedStyle(element).fill)
  expect(await yearFill()).toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
  await expect.poll(yearFill).toBe('rgb(0, 0, 0)')
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  await expect.poll(yearFill).toBe('rgb(27, 39, 51)')
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(app.at('/explore'))
  await settled(page)
  expect(await ground('.header nav a[aria-current]')).not.toBe(
    await ground('.header nav a:not([aria-current])'),
  )
})
