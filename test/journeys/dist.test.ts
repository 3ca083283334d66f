import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { openPage } from '../support/browser'
import { setStage } from '../support/setStage'

const stage = setStage()

describe('the built folder', () => {
  it('holds no mock server: figures come from files', async () => {
    const assets = join(inject('dist'), 'assets')
    for (const file of await readdir(assets)) {
      expect(await readFile(join(assets, file), 'utf8')).not.toContain('mockServiceWorker')
    }
  })

  it('shows figures and charts with scripts switched off', async () => {
    const { page } = await openPage(stage.browser(), { javaScriptEnabled: false })
    await page.goto(stage.at('/'))
    const text = await page.locator('main').innerText()
    for (const figure of ['83', '33', '5224', '59.58%', '1573/2640']) expect(text).toContain(figure)
    expect(await page.locator('[data-chart] svg').count()).toBe(4)
    await page.context().close()
  })

  it('shows figures where the main script answers 404', async () => {
    const { page } = await openPage(stage.browser())
    await page.route('**/shell-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto(stage.at('/'))
    expect(await page.locator('main').innerText()).toContain('比 2019 年少 9 件')
    await page.context().close()
  })

  it('becomes live without a jump: no layout shift while scripts take over', async () => {
    const { page } = await openPage(stage.browser())
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number }
      seen.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(stage.at('/'))
    await page.locator('[data-chart] .chart-walk').first().waitFor({ state: 'attached' })
    await page.waitForFunction(() => document.querySelector('.chart-still') === null)
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)
    expect(shift).toBeLessThanOrEqual(0.02)
    await page.context().close()
  })

  it('does not flash the overview on another screen', async () => {
    const { page } = await openPage(stage.browser())
    await page.route('**/shell-*.js', (route) => route.abort())
    await page.goto(stage.at('/quality'))
    expect(await page.locator('#root').isVisible()).toBe(false)
    await page.context().close()
  })
})
