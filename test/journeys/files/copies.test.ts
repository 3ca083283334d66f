import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startE2eServer } from '../../support/browser/e2eServer'
import { paste, type Pasted } from '../../support/browser/paste'

const app = startE2eServer()

/** Copies with the keyboard and reads what a paste elsewhere would get. */
async function copy(page: Page): Promise<Pasted> {
  await page.keyboard.press('Control+C')
  return paste(page)
}

/** Selects from the start of one element to the end of another, as a drag does. */
const select = (page: Page, from: string, to = from) =>
  page.evaluate(
    ([first = '', last = '']) => {
      const start = document.querySelector(first)
      const end = document.querySelector(last)
      if (start === null || end === null) throw new Error(`no ${first} or no ${last}`)
      document.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length)
    },
    [from, to],
  )

const cellsOf = ({ text }: Pasted) => text.split('\r\n').map((line) => line.split('\t'))

/** What no spreadsheet should get: signs of controls, controls, drawings. */
function expectClean({ text, html }: Pasted): void {
  expect(text).not.toMatch(/[↕↑↓⚠≠?]/)
  expect(html).not.toMatch(/<(button|input|label|svg|a|span|div|br|p)\b/)
  const rows = html.match(/<tr>.*?<\/tr>/g) ?? []
  expect(rows).toHaveLength(text.split('\r\n').length)
  expect(text.split(/[\r\n]+/)).toHaveLength(rows.length)
}

/** Every table that a reader can copy, and how many columns it has. */
const tables = [
  ['the explorer', '/explore', '.explore-table', 8],
  ['the explorer in English', '/explore?lang=en', '.explore-table', 8],
  ['the comparable rows', '/explore?complete=both', '.explore-table', 8],
  [
    'the years of compared indicators',
    '/explore?items=litigation.cases,reconsideration.applications&chart=own',
    '.year-table table',
    3,
  ],
  ['the years of an indicator', '/indicator/litigation.cases?view=table', 'main table', 6],
] as const

describe('a copied table', () => {
  it.each(tables)('has a line for each row, without controls: %s', async (...row) => {
    const [, address, selector, columns] = row
    const { page, expectClean: expectNoComplaint } = await app.open(address)
    await page.locator(selector).waitFor({ state: 'attached' })
    await page.locator('table:not([aria-busy])').first().waitFor({ state: 'attached' })
    const folded = page.locator('details.year-table > summary')
    if ((await folded.count()) > 0) await folded.first().press('Enter')
    await select(page, selector)
    const copied = await copy(page)
    expectClean(copied)
    const lines = cellsOf(copied).filter((cells) => cells.length > 1)
    expect(lines.length).toBeGreaterThan(1)
    for (const cells of lines) expect(cells).toHaveLength(columns)
    expectNoComplaint()
  })

  it('has figures as numbers, other cells as text, and cautions in their own column', async () => {
    const { page } = await app.open('/explore')
    await page.locator('.explore-table:not([aria-busy])').waitFor()
    await select(page, '.explore-table')
    const copied = await copy(page)
    const lines = cellsOf(copied)
    expect(lines[0]).toEqual([
      '指标',
      '范围',
      '单位',
      '2020年',
      '分子/分母',
      '出处（第一部分）',
      '变化',
      '提示',
    ])
    const find = (name: string) => lines.find(([first]) => first === name)
    expect(find('市、县两级实施清单事项数')).toEqual([
      '市、县两级实施清单事项数',
      '市、县两级',
      '项',
      '15980',
      '',
      '第（二）项第一点',
      '',
      '统计范围不同',
    ])
    expect(find('行政执法证考试通过率')?.slice(3, 5)).toEqual(['59.58%', '1573/2640'])
    expect(find('行政复议申请数')?.[6]).toBe('减少9件（−9.8%）；2019年92件；尚不能排除偶然波动')
    expect(copied.html).toContain('<td>15980</td>')
    expect(copied.html).toMatch(/<td style=['"]mso-number-format:[^>]*>市、县两级<\/td>/)
    // Nothing of the controls.
    expect(copied.text).not.toContain('复制')
    expect(copied.text).not.toContain('选择')
  })

  it('keeps whole cells of a selection that begins and ends inside cells', async () => {
    const { page } = await app.open('/explore?section=3')
    await page.locator('.explore-table:not([aria-busy])').waitFor()
    const row = (index: number) => `.explore-table tbody tr:nth-child(${index})`
    await select(page, `${row(4)} .cell-unit`, `${row(4)} td.number`)
    expect(cellsOf(await copy(page))).toEqual([['件', '4']])
    await select(page, `${row(3)} td.number`, `${row(4)} th a`)
    const lines = cellsOf(await copy(page))
    expect(lines).toHaveLength(2)
    expect(lines[0]?.[3]).toBe('3')
    expect(lines[1]?.[0]).toBe('审核的市政府行政规范性文件数')
  })

  it('leaves a selection inside one cell, and one with other text, to the browser', async () => {
    const { page } = await app.open('/explore')
    await page.locator('.explore-table:not([aria-busy])').waitFor()
    await select(page, '.explore-table [data-id="mediation.succeeded"] td.number')
    expect((await copy(page)).text.trim()).toBe('23219')
    await select(page, 'h1', '.explore-table')
    const { text } = await copy(page)
    expect(text).toContain('15980')
    expect(text).not.toMatch(/[↕]/)
  })
})
