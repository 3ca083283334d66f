import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openPage } from '../support/browser/browser'
import { startE2eServer } from '../support/browser/e2eServer'

const app = startE2eServer()

const SHELL = '**/shell-*.js'

/** Every core figure with its year, and where it can be read. */
const rows = [
  /行政复议申请数\s2019年\s92件\s.*2020年度法治政府建设工作报告/,
  /行政复议申请数\s2020年\s83件；与报告自身数据不符\s.*2020年度法治政府建设工作报告.*第一部分第（七）项第一点/,
  /行政应诉案件数.*\s2020年\s33件\s/,
  /办理法律援助案件数\s2019年\s未收录\s本站未收录该年报告/,
  /办理法律援助案件数\s2020年\s5224件\s/,
  /行政执法证考试通过率\s2020年\s59\.58%（1573\/2640）\s/,
]

/** Figures, charts, and the plain table with the line on browsers: all that a page without scripts has. */
async function expectPrerendered(page: Page): Promise<void> {
  const plain = page.locator('#plain')
  await plain.waitFor()
  const table = await plain.locator('table').innerText()
  // Chromium parts cells by tabs.
  for (const row of rows) expect(table.replace(/\t/g, ' ')).toMatch(row)
  expect(await plain.innerText()).toMatch(/Edge 83以上.*极速模式/)
  const overview = await page.locator('main').innerText()
  for (const figure of ['83', '33', '5224', '59.58%', '1573/2640'])
    expect(overview).toContain(figure)
  expect(await page.locator('[data-chart] svg').count()).toBe(2)
  expect(await page.locator('[data-chart] svg').first().isVisible()).toBe(true)
}

/** The packages that a package needs at run time, and those that they need. */
async function listDependencies(folder: string, known = new Set<string>()): Promise<Set<string>> {
  const text = await readFile(join(folder, 'package.json'), 'utf8')
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(text)
  for (const name of Object.keys(dependencies)) {
    if (known.has(name)) continue
    known.add(name)
    await listDependencies(join(process.cwd(), 'node_modules', name), known)
  }
  return known
}

describe('the build', () => {
  it('contains no mock server', async () => {
    const assets = join(inject('dist'), 'assets')
    for (const file of await readdir(assets)) {
      expect(await readFile(join(assets, file), 'utf8')).not.toContain('mockServiceWorker')
    }
  })

  it('contains the licences of all packages that the project ships, and links to them', async () => {
    const text = await readFile(join(inject('dist'), 'licenses.txt'), 'utf8')
    const listed = [...text.matchAll(/^(\S+) \d\S* \(\S+\)$/gm)].map(([, name = '']) => name)
    const shipped = await listDependencies(process.cwd())
    expect(shipped.size).toBeGreaterThan(10)
    expect(new Set(listed)).toEqual(new Set([...shipped, 'rolldown', 'vite']))
    expect(text).toMatch(/Apache ECharts\nCopyright/)
    const { page } = await app.open('/about')
    const link = page.getByRole('link', { name: /^开源许可/ })
    const answer = await link.evaluate(async (one: HTMLAnchorElement) =>
      (await fetch(one.href)).text(),
    )
    expect(answer).toBe(text)
  })
})

describe.each(['/', '/quality?lang=en'])('%s shows the prerendered figures where', (screen) => {
  it('scripts are switched off', async () => {
    const { page } = await openPage(app.browser(), { javaScriptEnabled: false })
    await page.goto(app.at(screen))
    await expectPrerendered(page)
  })

  const failures: readonly (readonly [string, (route: Route) => Promise<void>, RegExp])[] = [
    ['the main script is missing', (route) => route.fulfill({ status: 404 }), /shell-.*\.js/],
    [
      'the browser cannot parse the main script',
      (route) => route.fulfill({ contentType: 'text/javascript', body: 'const of = a ?? = b' }),
      /SyntaxError/,
    ],
    [
      'the main script calls a missing API',
      (route) => route.fulfill({ contentType: 'text/javascript', body: 'Array.fromNowhere()' }),
      /fromNowhere is not a function/,
    ],
  ]
  for (const [what, answer, reason] of failures) {
    it(`${what}, and gives the reason`, async () => {
      const { page } = await openPage(app.browser())
      await page.route(SHELL, answer)
      await page.goto(app.at(screen))
      await expectPrerendered(page)
      expect(await page.locator('#plain').innerText()).toMatch(reason)
      // Above all else.
      expect((await page.locator('#plain').boundingBox())?.y).toBeLessThan(100)
    })
  }

  it('the browser does not support modules, as in compatibility mode', async () => {
    const { page } = await openPage(app.browser())
    await page.addInitScript(() => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'))
    const html = await readFile(join(inject('dist'), 'index.html'), 'utf8')
    await page.route(app.at('').replace('#', ''), (route) =>
      route.fulfill({ contentType: 'text/html', body: html.replace(/"module"/g, '"no"') }),
    )
    await page.goto(app.at(screen))
    await expectPrerendered(page)
    expect(await page.locator('#plain').innerText()).toContain('Mozilla/5.0')
  })
})

describe('the prerendered overview', () => {
  it.each([
    [1366, 768],
    [1920, 1080],
    [390, 844],
  ])('hydrates without a layout shift at %i × %i', async (width, height) => {
    const { page } = await openPage(app.browser(), { viewport: { width, height } })
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number }
      seen.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(app.at('/'))
    await page.getByRole('slider').first().waitFor({ state: 'attached' })
    await page.waitForFunction(
      () => document.querySelector('[data-placeholder], #plain, [aria-busy="true"]') === null,
    )
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)
    expect(shift).toBeLessThanOrEqual(0.02)
  })

  it('does not flash on another screen, which shows a loading message', async () => {
    const { page } = await openPage(app.browser())
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(SHELL, (route) => held.then(() => route.continue()))
    await page.goto(app.at('/quality'), { waitUntil: 'commit' })
    await page.locator('#root footer').waitFor({ state: 'attached' })
    const before = () => getComputedStyle(document.body, '::before').content
    await page.waitForFunction(() =>
      getComputedStyle(document.body, '::before').content.includes('正在读取'),
    )
    expect(await page.evaluate(before)).toContain('Loading')
    expect(await page.locator('#root main').isVisible()).toBe(false)
    expect(await page.locator('#plain').isVisible()).toBe(false)
    release()
    await page.getByRole('heading', { level: 1, name: '数据核对' }).waitFor()
    expect(await page.evaluate(before)).toBe('none')
    expect(await page.locator('#plain').count()).toBe(0)
  })
})
