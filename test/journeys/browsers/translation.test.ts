import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, type WatchedPage } from '../../support/browser/browser'
import { settled, startE2eServer } from '../../support/browser/e2eServer'
import { translatePage } from '../../support/browser/translator'
import { listLooseTexts } from '../../support/looseTexts'
import { answerAs } from '../../support/servers/answerAs'

/** Fifteen years, so that years can change. */
const app = startE2eServer('years-15')

/**
 * Everything that a reader can read, with the chosen options and the texts of charts; white space aside, for an
 * element around a text may break its line.
 */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const list = (selector: string) =>
      Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent)
    return [
      document.title,
      ...Array.from(
        // The regions of the header's list stay once they are loaded.
        document.querySelectorAll<HTMLElement>('main, .header nav, .header-settings, .footer'),
        ({ innerText }) => innerText,
      ),
      ...list('option:checked'),
      ...list('svg text, .slide-holder'),
    ]
      .join('\n')
      .replace(/\s+/g, ' ')
  })

/** One page keeps its moves, the other loads each address afresh. */
let translated: WatchedPage
let fresh: WatchedPage

beforeAll(async () => {
  ;[translated, fresh] = await Promise.all([openPage(app.browser()), openPage(app.browser())])
  await translated.page.addInitScript(translatePage)
})

afterAll(async () => {
  for (const { page } of [translated, fresh]) await page.context().close()
})

/** Nothing loads, and no row or chart is still to come. */
async function expectSettled(page: Page): Promise<void> {
  await page.locator('main h1, main [role=alert]').first().waitFor({ state: 'attached' })
  await settled(page)
  await page.waitForFunction(() => !document.body.innerText.includes('正在载入拼音'))
  // Any key renders the rest of a long table at once.
  await page.keyboard.press('Shift')
  await settled(page)
}

type Move = string | ((page: Page) => Promise<unknown>)

/** Makes moves in a translated page; after each it says the same as a fresh page at its address. */
async function expectSameAfter(start: string, moves: readonly Move[], file = ''): Promise<void> {
  const [{ page }, other] = [translated, fresh.page]
  const site = app.at('').replace('#', file)
  await page.goto('about:blank')
  await page.goto(`${site}#${start}`)
  await expectSettled(page)
  for (const move of moves) {
    if (typeof move === 'string') await page.evaluate((hash) => (location.hash = hash), move)
    else await move(page)
    await expectSettled(page)
    const { hash } = new URL(page.url())
    await other.goto('about:blank')
    await other.goto(site + hash)
    await expectSettled(other)
    await expect.poll(() => readPage(page), { message: hash }).toBe(await readPage(other))
    expect(await other.evaluate(listLooseTexts)).toEqual([])
  }
  expect(await page.locator('font').count()).toBeGreaterThan(0)
  translated.expectClean()
}

const link = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).click()
const choose = (name: string, value: string) => (page: Page) =>
  page.getByRole('combobox', { name, exact: true }).selectOption(value)

it.each(['', 'embed.html'])('asks for no translation and a modern engine: %s', async (file) => {
  const { page } = fresh
  await page.goto(`${app.at('').replace('#', file)}#/embed/overview`)
  await page.locator('main').first().waitFor()
  // A change of language keeps them.
  await page.evaluate(() => (location.hash += '?lang=en'))
  await page.locator('html[lang=en]').waitFor()
  expect(await page.evaluate(() => document.documentElement.translate)).toBe(false)
  for (const [name, content] of [
    ['google', 'notranslate'],
    ['renderer', 'webkit'],
    ['force-rendering', 'webkit'],
  ])
    expect(await page.locator(`meta[name=${name}]`).getAttribute('content')).toBe(content)
})

// Twenty moves in all.
describe('translated against our wish, a page shows the same as a fresh one after moves between', () => {
  it('indicators, years and languages', async () => {
    await expectSameAfter('/', [
      '/indicator/reconsideration.applications',
      '/indicator/litigation.cases',
      choose('基期', '2012'),
      choose('报告期', '2013'),
      link('表'),
      '/indicator/mediation.success-rate?years=2020-2021',
      link('English'),
    ])
  })

  it('regions', async () => {
    for (const { page } of [translated, fresh]) await answerAs('province', page)
    await expectSameAfter('/indicator/litigation.cases?places=rank&lang=en', [
      '/indicator/litigation.cases?places=530100,530200&region=530300',
      '/?region=530200&years=2012-2013',
    ])
    for (const { page } of [translated, fresh]) await page.unrouteAll()
  })

  it('rows that are searched, filtered, sorted and charted', async () => {
    await expectSameAfter('/explore?section=7&years=2019-2020', [
      '/explore?section=7&years=2020-2021',
      (page) => page.getByRole('button', { name: '变化', exact: true }).click(),
      '/explore?q=应诉&lang=en',
      '/explore?items=litigation.cases,legal-aid.cases&section=7&chart=own',
    ])
  })

  it('screens', async () => {
    await expectSameAfter('/quality', [
      '/about?lang=en',
      '/nowhere',
      '/print?items=litigation.cases&years=2011-2012&lang=en',
    ])
  })

  it('slides', async () => {
    await expectSameAfter('/present?slide=key-figures', [
      '/present?slide=litigation.cases&years=2012-2014&lang=en',
    ])
  })

  it('embeds', async () => {
    await expectSameAfter(
      '/embed/reconsideration.applications',
      [
        '/embed/litigation.cases?years=2011-2012',
        '/embed/table/litigation.cases?lang=en',
        '/embed/overview?years=2012-2013',
      ],
      'embed.html',
    )
  })
})

it('says so with a retry where a foreign hand made the page unable to follow a move', async () => {
  const { page } = await app.open('/indicator/litigation.cases')
  await page.evaluate(() => {
    const article = document.querySelector('main article')
    article?.replaceWith(article.cloneNode(true))
  })
  await page.evaluate(() => (location.hash = '#/quality'))
  await page.getByRole('alert').getByText('发生意外错误').waitFor()
  await page.getByRole('button', { name: '重试' }).click()
  await page.getByRole('heading', { level: 1, name: '数据核对' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})
