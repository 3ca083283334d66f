import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { expectNoViolations } from '../support/browser/axe'
import { openPage, type WatchedPage } from '../support/browser/browser'
import { settled, startE2eServer } from '../support/browser/e2eServer'

const app = startE2eServer()

describe('the overview', () => {
  // The first tests look at one page.
  let shared: WatchedPage
  beforeAll(async () => {
    shared = await app.open('/')
  })
  afterAll(() => shared.page.context().close())

  it('shows the core figures, their changes and what 2019 lacks, under a sub-path over plain HTTP', async () => {
    const { page, expectClean } = shared
    const text = await page.locator('main').innerText()
    for (const figure of [
      '行政复议申请数、行政应诉案件数均下降',
      '83',
      '33',
      '5224',
      '59.58%',
      '1573/2640',
      '比2019年减少9件',
      '比2019年减少12件',
    ])
      expect(text).toContain(figure)
    expect(text.match(/本站未收录2019年报告/g)?.length).toBeGreaterThanOrEqual(2)
    const chartTexts = await page.locator('[data-topic] svg').allTextContents()
    expect(chartTexts.join(' ')).toMatch(/92.*83.*45.*33/)
    expectClean()
  })

  it('is what the build painted', async () => {
    const { page } = shared
    const [painted, live] = await page.evaluate(async () => {
      const html = await (await fetch(location.pathname)).text()
      const built = new DOMParser().parseFromString(html, 'text/html')
      return [built, document].map((from) =>
        ['.overview-head', '.topic-cards']
          .map((part) => from.querySelector(part)?.cloneNode(true))
          .map((part) => {
            if (!(part instanceof Element)) return ''
            // Charts have a keyboard cursor once they are live; exports need the program.
            part.querySelectorAll('figure, .export-panel').forEach((one) => one.remove())
            return part.textContent
          })
          .join('|'),
      )
    })
    expect(painted).toMatch(/均下降.*\|.*83件.*59\.58%/s)
    expect(live).toBe(painted)
  })

  it('shows all core figures and charts at 1366×768 without scrolling', async () => {
    const { page } = shared
    const bottoms = await page
      .locator('[data-topic] h2 + p, [data-chart]')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().bottom))
    expect(bottoms).toHaveLength(6)
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(768)
    // Places in the report are level across the cards, and so is all above them.
    const places = await page
      .getByRole('article')
      .getByText(/^第一部分第（.+点$/)
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top))
    expect(places).toHaveLength(4)
    expect(new Set(places.map(Math.round)).size).toBe(1)
  })

  it('has its header on one line at 1366, in English too', async () => {
    const { page } = await app.open('/?lang=en')
    const tops = await page
      .locator('.header a, .header input, .header select')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().top))
    expect(tops.length).toBeGreaterThan(10)
    // The title may take two lines in a wide font; a second row of controls would begin below them.
    expect(Math.max(...tops)).toBeLessThan(40)
  })

  it('speaks each value of a chart to the arrow keys', async () => {
    const { page } = shared
    const card = page.locator('[data-topic="reconsideration"]')
    const slider = card.getByRole('slider')
    await slider.focus()
    await page.keyboard.press('Home')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/2019年，92件/)
    await page.keyboard.press('ArrowRight')
    expect(await slider.getAttribute('aria-valuetext')).toBe('2020年，83件')
    // What is spoken is also seen.
    expect(await card.getByText('2020年，83件').first().isVisible()).toBe(true)
  })

  it('keeps language, size, theme and years across screens, a reload and Back', async () => {
    const { page, expectClean } = await app.open('/?years=2019-2020&lang=en&size=large&theme=dark')
    await page.getByRole('link', { name: 'Data check' }).click()
    await page.getByRole('heading', { level: 1, name: 'Data check' }).waitFor()
    expect(page.url()).toContain('years=2019-2020')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Data check' }).waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.goBack()
    await settled(page)
    expect(await page.locator('main').innerText()).toContain('9 fewer cases')
    expectClean()
  })

  it('ignores a single sign-on ticket before the hash', async () => {
    const { page, expectClean } = await app.open('/')
    await page.goto(app.at('/quality').replace('#', '?ticket=ST-1&lang=en#'))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('数据核对')
    expectClean()
  })
})

describe('a province instead of the city', () => {
  it('loads the same data for its first view, and the list of regions on hover', async () => {
    // Playwright itself does not know the name of the intranet: the answer comes from the disk.
    const file = join(inject('dist'), 'api/v1/catalog.json')
    const catalog = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
    const load = async (regionCount: number) => {
      const { page } = await openPage(app.browser())
      const requested: string[] = []
      page.on('request', (request) => requested.push(new URL(request.url()).pathname))
      await page.route('**/api/v1/catalog.json', (route) =>
        route.fulfill({ json: { ...catalog, regionCount } }),
      )
      await page.goto(app.at('/'))
      await page.getByRole('slider').nth(1).waitFor()
      await settled(page)
      return { page, requested }
    }
    const city = await load(1)
    const province = await load(146)
    // Of the data the same; the control's own code, one kilobyte, comes with it.
    const data = (requested: readonly string[]) =>
      requested.filter((path) => path.includes('/api/')).sort()
    expect(data(province.requested)).toEqual(data(city.requested))
    expect(data(province.requested)).toHaveLength(2)
    const list = province.page.waitForRequest('**/api/v1/regions.json')
    await province.page.getByRole('combobox', { name: '地区' }).hover()
    await list
  })
})

describe('every screen', () => {
  let watched: WatchedPage
  beforeAll(async () => {
    watched = await openPage(app.browser())
  })
  afterAll(() => watched.page.context().close())

  const screens = [
    '/',
    '/indicator/litigation.cases',
    '/indicator/enforcement-exam.pass-rate?view=table',
    '/quality',
    '/about',
    '/nowhere',
  ]
  it.each(screens)(
    '%s fits 320 px and half of 1366, and passes WCAG 2.2 AA plain, and in English, dark and large',
    async (screen) => {
      const { page, expectClean } = watched
      const dressed = (dress: string) => app.at(screen + (screen.includes('?') ? '&' : '?') + dress)
      await page.goto(dressed('lang=zh'))
      // The screen before was left in English.
      await page.locator('html[lang="zh-CN"][data-theme="light"]').waitFor({ state: 'attached' })
      await settled(page)
      for (const width of [320, 683, 1366]) {
        await page.setViewportSize({ width, height: 640 })
        await settled(page)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize({ width: 1366, height: 768 })
      await settled(page)
      await expectNoViolations(page)
      // All that differs at once: language, theme and size, as by the switches.
      await page.goto(dressed('lang=en&theme=dark&size=large'))
      await page
        .locator('html[lang="en"][data-theme="dark"][data-size="large"]')
        .waitFor({ state: 'attached' })
      await settled(page)
      await expectNoViolations(page)
      expectClean()
    },
  )
})
