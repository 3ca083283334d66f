import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectNoViolations } from '../support/browser/axe'
import { settled, startE2eServer } from '../support/browser/e2eServer'

const app = startE2eServer()
const years = startE2eServer('years-15')

/** The sheets of paper, named by their numbers. */
const printedPages = (page: Page) => page.getByRole('region', { name: /^(第\d+页|Page \d+ of)/ })

/** The pages in print layout: their texts and items, and the elements that leave their page. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' })
  const sheets = await printedPages(page).evaluateAll((elements) =>
    elements.map((sheet) => {
      const box = sheet.getBoundingClientRect()
      const foot = sheet.querySelector('footer')?.getBoundingClientRect()
      const items = Array.from(sheet.querySelectorAll('[data-item]'))
      const charts = Array.from(sheet.querySelectorAll('[data-chart]'))
      const faults = [...items, ...charts, ...sheet.querySelectorAll('svg, td, th, li')].filter(
        (one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect()
          const isInside = left >= box.left && right <= box.right && top >= box.top
          const isCut = one instanceof HTMLElement && one.scrollWidth > one.clientWidth + 1
          return !isInside || isCut || bottom > (foot?.top ?? 0)
        },
      )
      const [first, second] = items.map((item) => item.getBoundingClientRect())
      return {
        text: sheet instanceof HTMLElement ? sheet.innerText : '',
        drawn: charts.map((chart) => chart.textContent),
        items: items.map((item) => item.getAttribute('data-item')),
        size: [box.width, box.height].map((length) => Math.round((length / 96) * 25.4)),
        faults: faults.map((one) => one.outerHTML.slice(0, 120)),
        isOverlapping: second !== undefined && (first?.bottom ?? 0) > second.top,
      }
    }),
  )
  await page.emulateMedia({ media: null })
  return sheets
}

/** The pages of the PDF that the browser prints, as their sizes in points. */
async function pdfPages(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  )
}

const upright = (count: number) => Array.from({ length: count }, () => '595 × 842')
const CORE = [
  ['reconsideration.applications', 'litigation.cases'],
  ['legal-aid.cases', 'enforcement-exam.pass-rate'],
]

describe('the handout', () => {
  it.each(['zh', 'en'])(
    'is two A4 pages with region, years, version and page numbers, %s',
    async (lang) => {
      const { page, expectClean } = await app.open(`/print?lang=${lang}&theme=dark`)
      const sheets = await onPaper(page)
      expect(sheets.map(({ items }) => items)).toEqual(CORE)
      for (const [index, sheet] of sheets.entries()) {
        expect([sheet.faults, sheet.isOverlapping]).toEqual([[], false])
        expect(sheet.size[0]).toBe(210)
        expect([296, 297]).toContain(sheet.size[1])
        const messages =
          lang === 'zh'
            ? ['昭通市', '比较2019年与2020年', '数据版本：', `第${index + 1}页，共2页`]
            : ['Zhaotong', 'Comparison of 2019 and 2020', 'Data version', `Page ${index + 1} of 2`]
        for (const part of [...messages, '#/print?lang=']) expect(sheet.text).toContain(part)
        expect(sheet.text).not.toContain(lang === 'zh' ? '返回总览' : 'Back to')
      }
      const text = sheets.map((sheet) => sheet.text + sheet.drawn.join(' ')).join('\n')
      for (const part of ['83', '33', '5224', '59.58%', '(83 − 92) ÷ 92 = −9.78%'])
        expect(text.replace(/,/g, '')).toContain(part)
      expect(await pdfPages(page)).toEqual(upright(2))
      expectClean()
      await page.close()
    },
  )

  it('holds a whole report, with nothing cut, split or lost', async () => {
    const { page, expectClean } = await app.open('/print?items=all')
    const sheets = await onPaper(page)
    expect(sheets.flatMap(({ items }) => items)).toHaveLength(112)
    expect(sheets.length).toBeLessThan(62)
    expect(sheets.flatMap(({ faults }) => faults)).toEqual([])
    expect(sheets.filter(({ isOverlapping }) => isOverlapping)).toEqual([])
    expect(await pdfPages(page)).toEqual(upright(sheets.length))
    expectClean()
  })

  it.each(['zh', 'en'])('holds fifteen years of each, %s', async (lang) => {
    const { page } = await years.open(`/print?lang=${lang}`)
    const sheets = await onPaper(page)
    expect(sheets.flatMap(({ items }) => items)).toEqual(CORE.flat())
    // English takes more lines, so that one indicator may need its own page.
    expect(sheets.length).toBeLessThanOrEqual(lang === 'zh' ? 2 : 3)
    for (const { faults, isOverlapping, text } of sheets) {
      expect([faults, isOverlapping]).toEqual([[], false])
      expect(text).toContain(lang === 'zh' ? '示例数据（虚构）' : 'Sample data (fictitious)')
      for (const year of ['2011', '2018', '2025']) expect(text).toContain(year)
    }
    expect(await pdfPages(page)).toEqual(upright(sheets.length))
  })

  it('is the same in two tabs, also from an outdated address', async () => {
    const address = '/print?items=gone.away,litigation.cases&years=1999-2020&lang=xx'
    const { page } = await app.open(address)
    const other = await page.context().newPage()
    await other.goto(app.at(address))
    await settled(other)
    const [mine, theirs] = [await onPaper(page), await onPaper(other)]
    expect(theirs).toEqual(mine)
    expect(mine.map(({ items }) => items)).toEqual([['litigation.cases']])
    expect(await page.getByRole('heading', { level: 1 }).locator('..').innerText()).toContain(
      'gone.away',
    )
    await page.goto(app.at('/print?items=gone.away'))
    await page.getByRole('alert').getByRole('link', { name: '核心指标' }).click()
    await page.waitForFunction(() => document.querySelectorAll('[data-item]').length === 4)
  })

  it('has no accessibility violations and fits 320 px', async () => {
    const { page } = await app.open('/print')
    await expectNoViolations(page)
    await page.setViewportSize({ width: 320, height: 640 })
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await expectNoViolations(page)
  })
})

/** Waits until the code of the handout is loaded. */
async function readyToPrint(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      window.dispatchEvent(new Event('beforeprint'))
      const isLoaded = document.querySelector('[data-item]') !== null
      window.dispatchEvent(new Event('afterprint'))
      return isLoaded
    },
    null,
    { polling: 200 },
  )
}

describe('Ctrl+P', () => {
  it.each([
    ['the overview', '/?theme=dark&size=large', CORE],
    ['an indicator', '/indicator/litigation.cases?view=table', [['litigation.cases']]],
    [
      'a selection',
      '/explore?items=legal-aid.cases,litigation.cases,legal-aid.recipients&chart=index',
      [['legal-aid.cases', 'litigation.cases'], ['legal-aid.recipients']],
    ],
  ])('on %s prints the handout of it', async (_, address, items) => {
    const { page, expectClean } = await app.open(address)
    await readyToPrint(page)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const sheets = await onPaper(page)
    expect(sheets.map((sheet) => sheet.items)).toEqual(items)
    expect(sheets.flatMap(({ faults }) => faults)).toEqual([])
    for (const { drawn, text } of sheets) {
      expect(drawn.every((chart) => /20(19|20)/.test(chart))).toBe(true)
      expect(text).toContain(`#${address.slice(0, 9)}`)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#root').isVisible()).toBe(false)
    await page.emulateMedia({ media: null })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await printedPages(page).count()).toBe(0)
    expect(await page.locator('main h1').first().isHidden()).toBe(false)
    expect(await pdfPages(page)).toEqual(upright(items.length))
    expectClean()
  })

  it('on the explorer prints its table with its head, nothing cut', async () => {
    const { page } = await app.open('/explore?section=7')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 703, height: 1000 })
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll('table th, table td'))
        .filter((cell) => cell.getBoundingClientRect().right > 704)
        .map(({ textContent }) => textContent),
    )
    expect(cut).toEqual([])
    // Chromium repeats no button of a head on later pages.
    const heads = await page.evaluate(() =>
      Array.from(document.querySelectorAll('thead th'), (head) => [
        getComputedStyle(head, '::before').content,
        getComputedStyle(head).position,
      ]),
    )
    expect(heads[0]).toEqual(['"指标"', 'static'])
    expect(await page.getByRole('search').isVisible()).toBe(false)
  })

  it('on the data check prints failed checks and counts those left out', async () => {
    const { page } = await years.open('/quality')
    expect(
      await page
        .getByText(/^另有\d+项未打印/)
        .first()
        .isVisible(),
    ).toBe(false)
    expect((await pdfPages(page)).length).toBeLessThan(30)
    await page.emulateMedia({ media: 'print' })
    expect(
      await page
        .getByText(/^另有\d+项未打印/)
        .last()
        .isVisible(),
    ).toBe(true)
    const title = await page.locator('section[data-outcome] h2').first().innerText()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(title).toBe(`不符（${await page.locator('[data-outcome=failed] article').count()}）`)
  })

  it('prints the screen itself where the handout failed to load, its charts as wide as paper', async () => {
    const { page } = await app.open('/about')
    await page.route(/Handout-/, (route) => route.abort())
    await page.goto(app.at('/indicator/litigation.cases?theme=dark'))
    await page.getByRole('heading', { level: 1, name: /行政应诉/ }).waitFor()
    await settled(page)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const chart = await page.locator('[data-chart] svg').boundingBox()
    expect(chart?.width).toBeLessThanOrEqual(640)
    expect(await page.locator('[data-chart] svg rect').first().getAttribute('fill')).toBe('#ffffff')
    expect(await page.locator('header nav').isVisible()).toBe(false)
  })
})

it('links from an indicator to its handout', async () => {
  const { page } = await app.open('/indicator/litigation.cases?lang=en')
  await page.getByText('Export and copy').click()
  await page.getByRole('link', { name: /^Handout/ }).click()
  await page.waitForURL(/#\/print\?lang=en&items=litigation\.cases$/)
  await page.locator('[data-item]').waitFor()
  expect(await page.locator('[data-item]').count()).toBe(1)
})
