import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { expectNoViolations } from '../../support/browser/axe'
import { openPage } from '../../support/browser/browser'
import { startE2eServer } from '../../support/browser/e2eServer'
import { trackWeight } from '../../support/audits/weight'

const app = startE2eServer()

describe('the embed builder', () => {
  it('previews the embed and copies its code over plain HTTP', async () => {
    const { page, expectClean } = await app.open('/indicator/litigation.cases?years=2019-2020')
    expect(await page.locator('iframe').count()).toBe(0)
    await page.getByText('嵌入到其他网页').click()
    const preview = page.locator('iframe')
    await page.frameLocator('iframe').locator('svg text').first().waitFor()
    const code = page.getByLabel('嵌入代码')
    expect(await code.inputValue()).toMatch(
      /^<iframe src="http:\/\/intranet\.test:\d+\/a\/b\/embed\.html#\/embed\/litigation\.cases\?years=2019-2020" title="行政应诉案件数.*loading="lazy" allow="fullscreen; clipboard-write"><\/iframe>$/,
    )

    const steps = await page.evaluate(() => history.length)
    await page.getByRole('combobox', { name: /^内容/ }).selectOption('table')
    await page.getByLabel('预览宽度').selectOption('420')
    await page.getByLabel('底色').selectOption('transparent')
    await page.getByRole('combobox', { name: /^数据/ }).selectOption('pinned')
    await page.getByRole('checkbox', { name: '一句话概述' }).uncheck()
    await page.getByLabel('脚本（高度自动适应）').check()
    await page.frameLocator('iframe').locator('table').waitFor()
    expect((await preview.boundingBox())?.width).toBe(420)
    expect(await page.evaluate(() => history.length)).toBe(steps)

    await page.getByRole('button', { name: '复制代码' }).click()
    await page.getByText('代码已复制。').waitFor()
    // The preview may report another height between the copy and this reading.
    const withoutHeight = (text: string) => text.replace(/data-height="\d{3}"/, 'data-height')
    const snippet = withoutHeight(await code.inputValue())
    await page.evaluate(() => {
      const paste = document.createElement('textarea')
      paste.id = 'paste'
      document.body.append(paste)
    })
    await page.locator('#paste').focus()
    await page.keyboard.press('Control+V')
    expect(withoutHeight(await page.locator('#paste').inputValue())).toBe(snippet)
    await page.evaluate(() => document.getElementById('paste')?.remove())
    for (const said of [
      'data-fz-embed="table/litigation.cases"',
      'data-theme="transparent"',
      'data-parts="title,source,switch"',
      'data-version="2021-02-03"',
      'data-height',
      '/a/b/embed.js" async></script>',
    ])
      expect(snippet).toContain(said)
    await expectNoViolations(page)
    expectClean()
  })
})

/** Lengths that would make the content follow the frame's height, in every rule that the page loads. */
const heightUnits = () =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .filter((rule) => /\d(?:vh|dvh|svh|lvh|vmin|vmax|vb)\b/.test(rule))

/** What docs/embedding.md says that an embed weighs; null for one that it does not name. */
function readStatedWeight(name: string): number | null {
  const guide = readFileSync('docs/embedding.md', 'utf8')
  const row = guide.split('## What it loads')[1]?.split('\n') ?? []
  const cells = row.find((line) => line.includes(`| \`${name}\``))?.split('|')
  return cells === undefined ? null : Number(cells[3])
}

describe('every kind of embed', () => {
  const kinds = [
    'litigation.cases',
    'table/litigation.cases?theme=dark',
    'overview?lang=en',
    'enforcement-exam.pass-rate?theme=transparent&accent=ffd700',
    'no.such',
  ]
  it('passes WCAG 2.2 AA and needs no sideways scrolling from 320 px on', async () => {
    for (const kind of kinds) {
      const { page, expectClean } = await openPage(app.browser())
      const weight = trackWeight(page, app.at('').replace('#', ''), inject('dist'))
      await page.goto(app.at(`/embed/${kind}`).replace('#', 'embed.html#'))
      await page.locator('main svg text, main table, [role="alert"]').first().waitFor()
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      for (const width of [320, 740, 1000]) {
        await page.setViewportSize({ width, height: 360 })
        expect(await sideways(), `${kind} at ${width}`).toBeLessThanOrEqual(0)
      }
      expect(await page.evaluate(heightUnits), kind).toEqual([])
      const stated = readStatedWeight(kind.replace(/\?.*/, '')) ?? weight()
      expect(Math.abs(weight() / stated - 1), `KB of ${kind}`).toBeLessThan(0.1)
      await expectNoViolations(page)
      expectClean()
    }
  })
})
