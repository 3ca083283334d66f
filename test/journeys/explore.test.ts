import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { expectNoViolations } from '../support/browser/axe'
import { openPage, type WatchedPage } from '../support/browser/browser'
import { settled, startE2eServer } from '../support/browser/e2eServer'

const app = startE2eServer()
const years = startE2eServer('years-15')

const field = (page: Page) => page.getByRole('searchbox')
const count = (page: Page) => page.getByRole('status').filter({ hasText: '项指标' }).innerText()
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

describe('the explorer by keyboard', () => {
  it('types pinyin or words, reads the answer and opens its page', async () => {
    const { page, expectClean } = await app.open('/explore')
    const answer = page.getByRole('region', { name: /^人民调解成功率/ })
    for (const query of ['tjcg', '调解 成功']) {
      await page.keyboard.press('/')
      await field(page).fill('')
      await answer.waitFor({ state: 'detached' })
      await page.keyboard.type(query)
      await answer.waitFor()
      const text = await answer.innerText()
      for (const part of [
        '98.64%',
        '23219/23540',
        '本站未收录2019年报告',
        '第一部分第（七）项第三点',
      ])
        expect(text).toContain(part)
      const seen = await answer.getByText('98.64%').first().boundingBox()
      expect((seen?.y ?? Infinity) + (seen?.height ?? 0)).toBeLessThan(768)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: '人民调解成功率' }).waitFor()
      await page.goBack()
      await answer.waitFor()
      expect(await field(page).inputValue()).toBe(query)
    }
    expectClean()
  })

  it('is at the first row within 12 stops from the top, and copies its sentence', async () => {
    const { page, expectClean } = await app.open('/explore')
    const name = () => page.evaluate(() => document.activeElement?.textContent)
    const stops: (string | null | undefined)[] = []
    for (const key of ['Tab', 'Enter', 'Tab', 'Enter']) {
      await page.keyboard.press(key)
      stops.push(await name())
    }
    const [first] = await rowNames(page)
    expect([stops[0], stops[2], stops[3]]).toEqual(['跳到正文', '跳到指标表第一行', first])
    await page.keyboard.press('Control+C')
    await page.getByText(`已复制：${first}`).waitFor()
    expect(page.url()).toContain('#/explore')
    expectClean()
  })

  it('adds no history entry for each letter typed', async () => {
    const { page } = await app.open('/explore')
    const before = await page.evaluate(() => window.history.length)
    let typed = ''
    for (const letter of '调解成功率') {
      await field(page).press('End')
      await page.keyboard.insertText(letter)
      typed += letter
      await page.waitForFunction((q) => decodeURIComponent(location.hash).endsWith(`q=${q}`), typed)
    }
    expect(decodeURIComponent(page.url())).toContain('q=调解成功率')
    expect(await page.evaluate(() => window.history.length)).toBe(before)
  })

  it('sorts, filters, selects and charts', async () => {
    const { page, expectClean } = await app.open('/explore')
    await page.getByRole('button', { name: '变化', exact: true }).press('Enter')
    await page.locator('th[aria-sort=descending]').waitFor()
    await page.getByRole('combobox', { name: '报告章节' }).focus()
    await page.keyboard.type('7')
    await page.waitForFunction(() => document.body.innerText.includes('112项指标中的22项'))
    for (const name of ['行政复议申请数', '办理法律援助案件数'])
      await page.getByRole('checkbox', { name: `选择${name}` }).press('Space')
    await page.getByRole('button', { name: '图表对比' }).press('Enter')
    const panel = page.getByRole('region', { name: '所选指标对比' })
    await panel.locator('svg text').first().waitFor()
    // 83 beside 5224 would be flat on a shared scale.
    expect(page.url()).toContain('chart=own')
    await page.getByRole('radio', { name: '各自坐标' }).press('ArrowLeft')
    await page.waitForURL(/chart=shared/)
    await panel.getByText(/^统计范围不同/).waitFor()
    expect(page.url()).toContain('section=7')
    expect(page.url()).toContain('sort=-change')
    expect(page.url()).toContain('items=reconsideration.applications,legal-aid.cases')
    await page.getByRole('checkbox', { name: '选择人民调解成功率' }).press('Space')
    await page.getByRole('link', { name: '放映所选' }).press('Enter')
    await page.waitForURL(/#\/present\?.*items=[^&]*mediation\.success-rate/)
    // Not among the core ones, which are always presented.
    await page.locator('[data-slide]', { hasText: '人民调解成功率' }).first().waitFor({
      state: 'attached',
    })
    expectClean()
  })

  it('keeps the focused control clear of sticky parts, in narrow and low windows too', async () => {
    const items = 'litigation.cases,litigation.land,legal-aid.cases,mediation.success-rate'
    const { page } = await app.open(`/explore?items=${items}`)
    for (const [width, height] of [
      [1366, 768],
      [900, 600],
      [1366, 300],
    ] as const) {
      await page.setViewportSize({ width, height })
      await settled(page)
      const hidden: string[] = []
      await page.locator('thead button').first().focus()
      for (const [key, presses] of [
        ['Tab', 50],
        ['Shift+Tab', 30],
      ] as const)
        for (let at = 0; at < presses; at++) {
          await page.keyboard.press(key)
          const lost = await page.evaluate(findCovered)
          if (lost !== null) hidden.push(`${key}: ${lost}`)
        }
      expect(hidden, `${width}×${height}`).toEqual([])
      const cover = await page
        .getByRole('group', { name: /^已选/ })
        .evaluate((bar) => getComputedStyle(bar).position)
      expect(cover).toBe(height < 420 ? 'static' : 'sticky')
    }
  })
})

/** The name of the focused control of a row if something else lies over it. */
function findCovered(): string | null {
  const one = document.activeElement
  const row = one?.closest('tbody tr')
  if (one === null || row === null || row === undefined) return null
  const { left, right, top, bottom } = one.getBoundingClientRect()
  const isSeen = [top + 3, bottom - 3].every(
    (y) => document.elementFromPoint((left + right) / 2, y)?.closest('tbody tr') === row,
  )
  return isSeen ? null : `${one.textContent}${one.getAttribute('aria-label')}`
}

describe('the explorer', () => {
  const screens: readonly (readonly [string, string, number])[] = [
    ['at rest', '/explore', 1366],
    ['with an answer', '/explore?q=tjcg&section=7', 1366],
    ['with nothing found', '/explore?q=%E9%BD%89', 390],
    [
      'with a chart',
      '/explore?section=7&items=litigation.cases,litigation.land&chart=shared',
      1366,
    ],
    ['as cards', '/explore?section=7', 320],
    [
      'as cards, charted',
      '/explore?section=7&items=litigation.cases,legal-aid.cases&chart=index',
      320,
    ],
    ['dark and large', '/explore?section=7&theme=dark&size=large&sort=-to', 1366],
  ]
  // One page goes on from address to address.
  let shared: WatchedPage
  beforeAll(async () => {
    shared = await years.open('/explore')
  })
  afterAll(() => shared.page.context().close())

  async function show(address: string, width: number): Promise<Page> {
    const { page } = shared
    await page.setViewportSize({ width, height: 768 })
    await page.goto(years.at(address))
    await settled(page)
    return page
  }

  it.each(screens)('has no accessibility violations %s', async (_, address, width) => {
    const page = await show(address, width)
    await page.waitForFunction(() => !document.body.innerText.includes('正在载入拼音'))
    await expectNoViolations(page)
    expect(await overflows(page)).toBe(false)
  })

  it('has none with filters, export menu and a term open at 320 pixels', async () => {
    const page = await show('/explore?items=litigation.cases,gone.one&failed=yes&lang=en', 320)
    await page.getByText('Export and copy').press('Enter')
    // In a window of the page's height the bar of the selection lies over nothing.
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width: 320, height })
    await expectNoViolations(page)
    expect(await overflows(page)).toBe(false)
    await page.setViewportSize({ width: 1366, height: 768 })
    await settled(page)
    const term = page.locator('thead button[aria-expanded]').first()
    await term.press('Enter')
    await page.getByRole('note').waitFor()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('note').count()).toBe(0)
    expect(await term.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('searches, filters, sorts and selects at 320 pixels', async () => {
    const { page } = await app.open('/explore', { viewport: { width: 320, height: 640 } })
    await page.getByText('筛选').click()
    await page.getByRole('combobox', { name: '报告章节' }).selectOption('7')
    await page.getByLabel('排序').selectOption('-to')
    await page.waitForURL(/sort=-to/)
    expect(await count(page)).toBe('112项指标中的22项')
    await page.getByRole('checkbox', { name: /^选择/ }).first().check()
    await page.getByRole('button', { name: '图表对比' }).click()
    await page.getByRole('region', { name: '所选指标对比' }).waitFor()
    expect(await overflows(page)).toBe(false)
  })

  it('keeps table roles where rows look like cards', async () => {
    const { page } = await app.open('/explore?section=7', {
      viewport: { width: 320, height: 640 },
    })
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value))
    for (const role of ['table', 'row', 'rowheader', 'cell']) expect(roles).toContain(role)
  })

  it('prints every row', async () => {
    const { page } = await app.open('/explore')
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await rowNames(page)).toHaveLength(112)
  })
})

/** The indicators of the table's rows, from top to bottom. */
function rowNames(page: Page): Promise<readonly string[]> {
  return page.getByRole('rowheader').getByRole('link').allInnerTexts()
}

/** Sends all key presses at once, as a held key does, and returns the rows' links that took the focus. */
async function visitRows(page: Page, key: string, presses: number): Promise<readonly string[]> {
  await page.evaluate(() => {
    const visited: string[] = []
    Object.assign(window, { visited })
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLAnchorElement && target.closest('th') !== null)
        visited.push(target.innerText)
    })
  })
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.press(key)))
  return page.evaluate(() => (window as unknown as { visited: string[] }).visited)
}

describe('on a processor six times slower, the table of the explorer', () => {
  const open = async () => {
    const { page } = await openPage(app.browser())
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.goto(app.at('/explore'))
    await page.getByRole('rowheader').first().waitFor()
    return page
  }

  it('gives the focus to every row once, by 260 Tab presses sent without waiting', async () => {
    const page = await open()
    await page.getByRole('button', { name: /^提示/ }).focus()
    const visited = await visitRows(page, 'Tab', 260)
    expect(visited).toHaveLength(112)
    expect(visited).toEqual(await rowNames(page))
  })

  it('gives the focus to every row once, backward from the link after it', async () => {
    const page = await open()
    await page.locator('footer a').first().focus()
    const visited = await visitRows(page, 'Shift+Tab', 260)
    expect(visited).toHaveLength(112)
    expect([...visited].reverse()).toEqual(await rowNames(page))
  })

  it('renders the figures of its last section as text that find in page reaches', async () => {
    const page = await open()
    // The bundled headless shell has no find in page: window.find answers false to everything there.
    await page.keyboard.press('Control+f')
    expect(await page.getByRole('table').innerText()).toContain('23219')
  })
})
