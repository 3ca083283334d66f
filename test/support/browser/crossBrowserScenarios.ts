import { expect } from 'vitest'
import {
  click,
  drawnText,
  focus,
  open,
  overflow,
  settled,
  textOf,
  type,
  until,
} from './pageActions'
import type { MinimalPage } from './minimalPage'

/** A page, and the address of a screen in the built app: `at('/quality')`. */
export type Visit = { readonly page: MinimalPage; readonly at: (address: string) => string }

/** What every supported browser must do. Each scenario runs in a new page. */
export const crossBrowserScenarios: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'shows the core figures and charts, and requests each response once': async ({ page, at }) => {
    await open(page, at('/'))
    const text = await textOf(page, 'main')
    for (const figure of ['83', '33', '5224', '59.58%', '1573/2640', '比2019年减少9件'])
      expect(text).toContain(figure)
    // Legal aid and the examination have one year only: a number, no chart.
    expect(await drawnText(page, '[data-chart]')).toMatch(/92.*83.*45.*33/)
    // A browser that does not match a preload to its request loads the file twice.
    const answers = page.requests.filter((address) => address.endsWith('.json'))
    expect(answers.sort()).toEqual([...new Set(answers)])
  },

  'speaks each value of a chart to the arrow keys': async ({ page, at }) => {
    await open(page, at('/'))
    const slider = '[data-topic="reconsideration"] [type="range"]'
    const spoken = () =>
      page.evaluate(
        (expected) => document.querySelector(expected)?.getAttribute('aria-valuetext'),
        slider,
      )
    await focus(page, slider)
    await page.press('Home')
    expect(await spoken()).toMatch(/2019年，92件/)
    await page.press('ArrowRight')
    expect(await spoken()).toMatch(/2020年，83件/)
    expect(await textOf(page, '[data-topic="reconsideration"] [type="range"] + p')).toContain(
      '83件',
    )
  },

  'follows links, and goes back': async ({ page, at }) => {
    await open(page, at('/'))
    await click(page, '[data-topic="litigation"] h2 a')
    await until(page, 'the indicator', () => location.hash.startsWith('#/indicator/'))
    await settled(page)
    expect(await textOf(page, 'main')).toContain('33')
    await click(page, 'header nav a', '数据核对')
    await until(page, 'the data check', () => location.hash.startsWith('#/quality'))
    await settled(page)
    await page.evaluate(() => history.back())
    await until(page, 'the way back', () => location.hash.startsWith('#/indicator/'))
    await settled(page)
    await page.evaluate(() => history.go(-1))
    await until(page, 'the overview', () => /^#?\/?(\?|$)/.test(location.hash))
    await settled(page)
    expect(await textOf(page, 'main')).toContain('5224')
  },

  'switches language, theme and size, and keeps them across screens': async ({ page, at }) => {
    await open(page, at('/'))
    const [paper, text] = await appearance(page)
    await click(page, 'header [role="group"] a', 'English')
    await until(page, 'English', () => document.documentElement.lang === 'en')
    await settled(page)
    await click(page, 'header [role="group"] a', 'Dark')
    await until(page, 'dark', () => document.documentElement.dataset['theme'] === 'dark')
    await click(page, 'header [role="group"] a', 'Large')
    await until(page, 'large', () => document.documentElement.dataset['size'] === 'large')
    const [darkPaper, largeText] = await appearance(page)
    expect([darkPaper === paper, largeText === text]).toEqual([false, false])
    await click(page, 'header nav a', 'Data check')
    await until(page, 'the data check', () => location.hash.startsWith('#/quality'))
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await appearance(page)).toEqual([darkPaper, largeText])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  },

  'compares other years by the keyboard': async ({ page, at }) => {
    await open(page, at('/?years=2019-2020'))
    await focus(page, 'header [role="group"] select')
    await page.press('ArrowDown')
    // 2020 is taken by the other: with two years at hand there is nothing else to choose.
    expect(await textOf(page, 'main')).toContain('比2019年减少9件')
    expect(
      await page.evaluate(() => document.querySelectorAll('header [role="group"] select').length),
    ).toBe(2)
  },

  'finds an indicator by pinyin, selects it and charts it': async ({ page, at }) => {
    await open(page, at('/explore'))
    await page.press('/')
    await until(page, 'the field', () => document.activeElement?.matches('[type=search]'))
    await type(page, 'falvyuanzhu')
    await until(page, 'the indicators of legal aid alone', () => {
      const rows = Array.from(document.querySelectorAll('table [data-selected] th a'))
      return rows.length > 0 && rows.length < 30 && rows[0]?.textContent.includes('法律援助')
    })
    await click(page, 'table [data-selected] label')
    await click(page, '[role="group"] button', '图表对比')
    await until(page, 'the chart', () => document.querySelector('main svg text') !== null)
    expect(await page.evaluate(() => location.hash)).toMatch(/items=legal-aid.*chart=/)
  },

  'keeps the scroll position while rows are selected, and opens another screen at the top': async ({
    page,
    at,
  }) => {
    await open(page, at('/explore'))
    await page.evaluate(() => window.scrollTo(0, 200))
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('table [data-selected] input')?.click(),
    )
    await until(page, 'the choice', () => location.hash.includes('items='))
    await until(
      page,
      'its bar',
      () => document.querySelector('[role="group"][aria-label^="已选"]') !== null,
    )
    // Scrolling follows the render.
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await page.evaluate(() => Math.round(window.scrollY))).toBe(200)
    await page.evaluate(() => document.querySelector<HTMLElement>('table tbody th a')?.click())
    await until(page, 'the indicator', () => location.hash.startsWith('#/indicator/'))
    await until(page, 'its top', () => window.scrollY === 0)
    await settled(page)
    await page.evaluate(() => history.back())
    await until(page, 'the way back', () => location.hash.startsWith('#/explore'))
    await settled(page)
    await until(page, 'the earlier scroll position', () => Math.round(window.scrollY) === 200)
  },

  'changes slides, opens the grid and returns by the keyboard': async ({ page, at }) => {
    await open(page, at('/present'))
    const visibleSlides = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('[data-slide]'), (one) =>
          one.dataset['visible'] === 'true' ? one.innerText : '',
        ).filter((text) => text !== ''),
      )
    const cover = await visibleSlides()
    expect(cover).toHaveLength(1)
    await page.press('ArrowRight')
    await until(page, 'the next slide', () => location.hash.includes('slide='))
    const second = await visibleSlides()
    expect(second).toHaveLength(1)
    expect(second).not.toEqual(cover)
    await page.press('o')
    await until(page, 'the grid', () => document.querySelector('nav button') !== null)
    expect((await visibleSlides()).length).toBeGreaterThan(4)
    await page.press('Escape')
    await until(page, 'one slide', () => document.querySelector('nav button') === null)
    await page.press('End')
    await page.press('ArrowLeft')
    expect(await visibleSlides()).toHaveLength(1)
  },

  'saves CSV, a spreadsheet and images, and copies over plain HTTP': async ({ page, at }) => {
    await open(page, at('/indicator/litigation.cases'))
    await click(page, 'summary', '导出与复制')
    for (const { label, begins, holds } of formats) {
      await click(page, 'details button:not([aria-disabled=true])', label)
      const bytes = await page.saved()
      expect([...bytes.subarray(0, begins.length)], label).toEqual(begins)
      expect(bytes.toString('utf8'), label).toContain(holds)
      await until(page, `${label} done`, () =>
        Array.from(document.querySelectorAll('[role="status"]')).some((one) =>
          one.textContent.startsWith('已下载'),
        ),
      )
    }
    await click(page, 'details button:not([aria-disabled=true])', '一句话概述')
    await until(page, 'the copy', () =>
      Array.from(document.querySelectorAll('[role="status"]')).some((one) =>
        one.textContent.startsWith('已复制'),
      ),
    )
  },

  'shows embeds: a chart, a table, the overview': async ({ page, at }) => {
    for (const [target, charts] of [
      ['litigation.cases', 1],
      ['table/litigation.cases', 0],
      ['overview', 2],
    ] as const) {
      // Another query makes each a page of its own, as each is in its own frame.
      await page.goto(at(`/embed/${target}`).replace('#', `embed.html?${charts}#`))
      await until(
        page,
        `${target} with ${charts} charts`,
        (expected) =>
          document.body.innerText.includes('33') &&
          document.querySelector('[aria-busy="true"]') === null &&
          Array.from(document.querySelectorAll('[data-chart]')).filter(
            (chart) => chart.querySelector('svg text') !== null,
          ).length === expected,
        charts,
      )
      await page.setSize({ width: 320, height: 480 })
      expect(await overflow(page), target).toBeLessThanOrEqual(0)
    }
  },

  'fills placeholders of another site by embed.js, also those added later': async ({
    page,
    at,
  }) => {
    // A page of bare text, which the test fills.
    await page.goto(at('').replace('#', 'why-empty.js'))
    const fitting = (count: number) =>
      document.querySelectorAll('iframe').length === count &&
      Array.from(document.querySelectorAll('iframe')).every((frame) => {
        const box = frame.contentDocument?.querySelector('main')
        const drawn = box?.querySelector('svg text, table') ?? null
        return drawn !== null && Math.abs(frame.clientHeight - (box?.clientHeight ?? 0)) <= 1
      })
    const placeholder = '<div data-fz-embed="table/litigation.cases" data-height="200"></div>'
    await page.evaluate((html) => {
      document.body.innerHTML = html
      const script = document.createElement('script')
      script.src = 'embed.js'
      document.body.append(script)
    }, placeholder)
    await until(page, 'a table as high as its content', fitting, 1)
    await page.evaluate(
      (html) => {
        document.body.insertAdjacentHTML('afterbegin', html)
      },
      placeholder.replace('table/', ''),
    )
    await until(page, 'a chart added later, too', fitting, 2)
  },

  'names a malformed id as unknown': async ({ page, at }) => {
    await page.goto(at('/indicator/%E0%A4%A'))
    await until(page, 'the notice', () =>
      document.querySelector('main [role="alert"]')?.textContent.includes('指标不存在'),
    )
  },
}

/** What a file begins with and contains. */
type Format = { readonly label: string; readonly begins: readonly number[]; readonly holds: string }

const formats: readonly Format[] = [
  { label: 'CSV数据（程序', begins: [0xef, 0xbb, 0xbf], holds: 'litigation.cases' },
  { label: 'Excel表（查阅', begins: [0x50, 0x4b, 0x03, 0x04], holds: '' },
  { label: '图片SVG', begins: [], holds: '</svg>' },
  { label: '图片PNG', begins: [0x89, 0x50, 0x4e, 0x47], holds: '' },
]

async function appearance(page: MinimalPage): Promise<readonly [string, string]> {
  return page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.body)
    return [backgroundColor, fontSize] as const
  })
}
