import { expect } from 'vitest'
import { click, drawnText, focus, overflow, settled, textOf, until } from './plainActions'
import type { PlainPage } from './plainPage'

/** One visit: `at('/quality')` is the address of a screen in the built app, over plain HTTP. */
export type Visit = { readonly page: PlainPage; readonly at: (address: string) => string }

/** What every browser must be able to do, old or of another make; each is told to a fresh page. */
export const stories: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'shows the four core figures and charts, and asks for each answer once': async ({ page, at }) => {
    await page.goto(at('/'))
    await settled(page)
    const text = await textOf(page, 'main')
    for (const figure of ['83', '33', '5224', '59.58%', '1573/2640', '比 2019 年少 9 件'])
      expect(text).toContain(figure)
    expect(await drawnText(page, '[data-chart]')).toMatch(/92.*83.*45.*33.*5224.*59\.58/)
    // A preload that a browser does not recognise as what the script asks for is a load in vain.
    const answers = page.asked.filter((address) => address.endsWith('.json'))
    expect(answers.sort()).toEqual([...new Set(answers)])
  },

  'walks over a chart with the arrow keys and hears each value': async ({ page, at }) => {
    await page.goto(at('/'))
    await settled(page)
    const walk = '[data-topic="reconsideration"] .chart-walk'
    const spoken = () =>
      page.evaluate(
        (wanted) => document.querySelector(wanted)?.getAttribute('aria-valuetext'),
        walk,
      )
    await focus(page, walk)
    await page.press('Home')
    expect(await spoken()).toMatch(/2019 年，92 件/)
    await page.press('ArrowRight')
    expect(await spoken()).toMatch(/2020 年，83 件/)
    expect(await textOf(page, '[data-topic="reconsideration"] .chart-spoken')).toContain('83 件')
  },

  'follows links, and goes back': async ({ page, at }) => {
    await page.goto(at('/'))
    await settled(page)
    await click(page, '[data-topic="litigation"] h2 a')
    await until(page, 'the indicator', () => location.hash.startsWith('#/indicator/'), null)
    await settled(page)
    expect(await textOf(page, 'main')).toContain('33')
    await click(page, 'header nav a', '数据核对')
    await until(page, 'the data check', () => location.hash.startsWith('#/quality'), null)
    await settled(page)
    await page.evaluate(() => history.back(), null)
    await until(page, 'the way back', () => location.hash.startsWith('#/indicator/'), null)
    await settled(page)
    await page.evaluate(() => history.go(-1), null)
    await until(page, 'the overview', () => /^#?\/?(\?|$)/.test(location.hash), null)
    await settled(page)
    expect(await textOf(page, 'main')).toContain('5224')
  },

  'switches language, theme and size, and keeps them': async ({ page, at }) => {
    await page.goto(at('/'))
    await settled(page)
    const [paper, text] = await appearance(page)
    await click(page, '.switch', 'English')
    await until(page, 'English', () => document.documentElement.lang === 'en', null)
    await settled(page)
    await click(page, '.switch', 'Dark')
    await until(page, 'dark', () => document.documentElement.dataset['theme'] === 'dark', null)
    await click(page, '.switch', 'Large')
    await until(page, 'large', () => document.documentElement.dataset['size'] === 'large', null)
    const [darkPaper, largeText] = await appearance(page)
    expect([darkPaper === paper, largeText === text]).toEqual([false, false])
    await click(page, 'header nav a', 'Data check')
    await until(page, 'the data check', () => location.hash.startsWith('#/quality'), null)
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.lang, null)).toBe('en')
    expect(await appearance(page)).toEqual([darkPaper, largeText])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  },

  'says that a damaged link leads nowhere': async ({ page, at }) => {
    await page.goto(at('/indicator/%E0%A4%A'))
    await settled(page)
    expect(await textOf(page, 'main h1')).not.toBe('')
  },
}

async function appearance(page: PlainPage): Promise<readonly [string, string]> {
  return page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.body)
    return [backgroundColor, fontSize] as const
  }, null)
}
