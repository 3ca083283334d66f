import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { openBrowser, openPage } from '../support/browser/browser'
import { buildDist } from '../support/servers/buildDist'
import { serveFolder } from '../support/servers/server'
import { goToScreen, settled, startE2eServer } from '../support/browser/e2eServer'
import { FIXTURE_DATA } from '../support/fixtureData'

describe('fifteen synthetic years', () => {
  const app = startE2eServer('years-15')

  it('say 示例数据（虚构） on every screen and log no error', async () => {
    const { page, expectClean } = await openPage(app.browser())
    for (const screen of ['/', '/indicator/litigation.cases', '/quality', '/about']) {
      await goToScreen(page, app.at(screen))
      expect(await page.locator('main').innerText(), screen).toContain('示例数据（虚构）')
    }
    expectClean()
  })

  it('marks figures of other years as busy until those of the chosen years come', async () => {
    const { page } = await app.open('/?years=2012-2020')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const unmarked = await page.evaluateHandle(() => {
      const seen: string[] = []
      // One frame may lie between the control and the busy mark.
      let before = ''
      const check = () => {
        const year =
          document.querySelectorAll<HTMLSelectElement>('header [role="group"] select')[1]?.value ??
          ''
        const figures = document.querySelector('[data-topic] h2 + p')?.textContent ?? ''
        const busy = document.querySelector('main')?.getAttribute('aria-busy') === 'true'
        const isBehind = !figures.includes(year) && !busy
        if (isBehind && before === year) seen.push(`${year}: ${figures}`)
        before = isBehind ? year : ''
        requestAnimationFrame(check)
      }
      check()
      return seen
    })
    const later = page.getByRole('combobox', { name: '报告期' })
    for (const year of ['2018', '2019', '2016']) {
      await later.selectOption(year)
      await page.getByRole('article').getByText(`${year}年`, { exact: true }).first().waitFor()
      await settled(page)
    }
    expect(await unmarked.jsonValue()).toEqual([])
  })

  it('does not compare across the law of 2024', async () => {
    const { page } = await app.open('/?years=2023-2024')
    expect(await page.locator('[data-topic="reconsideration"]').innerText()).toContain('不可比')
  })
})

describe('hostile text', () => {
  const app = startE2eServer('hostile')

  it('renders as text: no element, no script, no horizontal scrolling', async () => {
    const { page, expectClean } = await app.open('/')
    expect(await page.locator('main script, main img, main iframe').count()).toBe(0)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expectClean()
  })

  it('with names longer than a line does not widen a page of 320 pixels', async () => {
    const { page } = await openPage(app.browser(), { viewport: { width: 320, height: 640 } })
    for (const screen of [
      '/?lang=zh',
      '/?lang=en',
      '/about?lang=en',
      '/indicator/litigation.cases?lang=en',
      '/?lang=en&size=large',
    ]) {
      await goToScreen(page, app.at(screen))
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow, screen).toBeLessThanOrEqual(0)
    }
  })
})

describe('a further report', () => {
  it('shows a third year everywhere without a change of code', async () => {
    const data = await mkdtemp(join(tmpdir(), 'data-'))
    await cp(FIXTURE_DATA, data, { recursive: true })
    const report = JSON.parse(await readFile(join(data, 'reports/530600-2020.json'), 'utf8')) as {
      source: Record<string, unknown>
      observations: Record<string, unknown>[]
    }
    const next = {
      source: { ...report.source, id: '530600-2021', year: 2021, published: '2022-02-03' },
      observations: ['reconsideration.applications', 'litigation.cases', 'legal-aid.cases'].map(
        (indicator, index) => ({
          indicator,
          year: 2021,
          value: 101 + index,
          status: 'normal',
          precision: 'exact',
          printed: `${101 + index}件`,
          locator: { chapter: 7, item: 1 },
        }),
      ),
    }
    await writeFile(join(data, 'reports/530600-2021.json'), JSON.stringify(next))
    const { folder, remove } = await buildDist(inject('dist'), 'real', data)
    const served = await serveFolder(folder)
    const browser = await openBrowser()
    try {
      const { page, expectClean } = await openPage(browser)
      await page.goto(`${served.url()}#/`)
      const reconsideration = page.locator('[data-topic="reconsideration"]')
      await reconsideration.getByText('2021年').first().waitFor()
      await settled(page)
      expect(await reconsideration.innerText()).toMatch(/2021年\s*101/)
      expect(await reconsideration.locator('svg').textContent()).toMatch(/2019.*2020.*2021/)
      expect(await page.getByRole('combobox', { name: '报告期' }).inputValue()).toBe('2021')
      await page.goto(`${served.url()}#/indicator/litigation.cases?view=table`)
      await page.getByRole('table').waitFor()
      expect(await page.getByRole('table').innerText()).toMatch(/2021年\s+102件/)
      expect(await page.locator('footer').innerText()).toContain('2022-02-03')
      expectClean()
    } finally {
      await browser.close()
      await served.close()
      await remove()
      await rm(data, { recursive: true, force: true })
    }
  })
})
