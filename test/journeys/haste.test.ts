import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { buildScenarioResponses } from '../../mock-api/scenarios'
import { fixtureFiles } from '../support/fixtureData'
import { openPage } from '../support/browser/browser'
import { settled, startE2eServer } from '../support/browser/e2eServer'

const app = startE2eServer()

const field = (page: Page) => page.getByRole('searchbox')

/** Acts in one task, as a reader's presses arrive on a busy machine. */
const inOneGo = (page: Page, ...acts: readonly string[]) => page.evaluate(acts.join(';'))
const TICK = 'document.querySelector("tbody input").click()'
const ticked = (page: Page) =>
  page.getByRole('group', { name: /^已选/ }).getByRole('strong').innerText()

describe('a choice followed at once by a reload, a link or Back', () => {
  it('is not lost and does not overrule the next step', async () => {
    const { page, expectClean } = await app.open('/explore')
    await inOneGo(page, TICK, 'location.reload()')
    await page.locator('tbody input:checked').waitFor()
    await page.getByRole('button', { name: '取消选择' }).click()
    await settled(page)

    await inOneGo(page, TICK, 'document.querySelector("header nav a[href*=quality]").click()')
    await page.getByRole('heading', { level: 1, name: '数据核对' }).waitFor()
    await page.goBack()
    await page.locator('tbody input:checked').waitFor()
    expect(await ticked(page)).toBe('已选1项')

    await inOneGo(page, TICK, 'history.back()')
    await settled(page)
    expect([
      page.url().includes('items='),
      await page.locator('tbody input:checked').count(),
    ]).toEqual([true, 1])
    await inOneGo(page, 'location.hash = "#/explore?section=7"')
    await page.waitForFunction(() => document.body.innerText.includes('112项指标中的22项'))
    await inOneGo(page, TICK, 'location.hash = "#/explore?section=6"')
    await page.waitForFunction(() => !document.body.innerText.includes('已选'))
    expect(page.url()).toMatch(/section=6$/)
    expectClean()
  })

  it('is kept by a link to another view of the same screen', async () => {
    const { page } = await app.open('/indicator/litigation.cases')
    await inOneGo(page, 'document.querySelector("header a[href*=\'theme=dark\']").click()')
    await inOneGo(page, 'document.querySelector("main a[href*=\'view=table\']").click()')
    await settled(page)
    expect(page.url()).toMatch(/theme=dark.*view=table|view=table.*theme=dark/)
  })

  it('does not hide an address that changed before the first render', async () => {
    const { page } = await app.open('/about')
    // React's first message to its scheduler: the location was read, nothing is mounted.
    await page.addInitScript(() => {
      const own = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'postMessage') ?? {}
      Object.defineProperty(MessagePort.prototype, 'postMessage', {
        configurable: true,
        value(this: MessagePort, message: unknown) {
          Object.defineProperty(MessagePort.prototype, 'postMessage', own)
          location.hash = '#/quality'
          this.postMessage(message, [])
        },
      })
    })
    await page.goto('about:blank')
    await page.goto(app.at('/explore'))
    await page.getByRole('heading', { level: 1, name: '数据核对' }).waitFor()
    expect(page.url()).toMatch(/#\/quality$/)
  })
})

describe('the network fails', () => {
  it('while pinyin is fetched: a message says so, and its button reloads the page with the query', async () => {
    const { page } = await openPage(app.browser())
    // A server that sends no pinyin.
    const catalog = buildScenarioResponses('real', fixtureFiles).catalogAnswer()
    await page.route('**/catalog.json', (route) => route.fulfill({ json: catalog }))
    await page.goto(app.at('/explore'))
    await field(page).waitFor()
    await settled(page)
    let isDown = true
    await page.route(/\/assets\/.*\.js/, (route) => (isDown ? route.abort() : route.continue()))
    await field(page).fill('xzfy')
    // The notice about the address, whose code is missing too, has an alert of its own.
    const alert = page.getByRole('alert').filter({ hasText: '拼音字典' })
    await alert.waitFor()
    expect(await page.locator('main').innerText()).not.toContain('没有与')
    isDown = false
    await alert.getByRole('button', { name: '重新载入页面' }).press('Enter')
    await page.getByRole('region', { name: /^行政复议申请数/ }).waitFor()
    expect(await field(page).inputValue()).toBe('xzfy')
  })
})
