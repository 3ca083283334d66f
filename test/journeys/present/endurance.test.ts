import type { CDPSession, Page, Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../support/browser/browser'
import { expectSlide, currentSlide, slideCount } from '../../support/browser/presentation'
import { startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer()

const READY = 'main[aria-busy="false"]'
const HOUR_S = 3600

/** Seconds that a presentation opened by `openClocked` has played. */
const OPENED_S = 1020

/** `npm run observe:present` runs far longer and prints its measurements. */
const OBSERVED = process.env['OBSERVE_PRESENT'] !== undefined
const CHANGES = OBSERVED ? 2000 : 100
const HOURS = OBSERVED ? 24 : 1
/** Warm-up, after which the browser has compiled what it will compile. */
const WARM = OBSERVED ? { changes: 600, hours: 8 } : { changes: 200, hours: 5 }
const TIMEOUT_MS = OBSERVED ? 900_000 : 60_000

/** Bytes for code compiled meanwhile; a leak of one slide a change would be many times this. */
const NOISE = 500_000

type Memory = { readonly heap: number; readonly nodes: number; readonly listeners: number }

/** The page's memory after garbage collection. */
async function measureMemory(cdp: CDPSession): Promise<Memory> {
  for (let count = 0; count < 3; count++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  }
}

async function watchMemory(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  return cdp
}

function print(when: string, { heap, nodes, listeners }: Memory): void {
  if (OBSERVED)
    process.stdout.write(
      `${when}: ${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners\n`,
    )
}

function expectNoGrowth(before: Memory, after: Memory): void {
  expect(after.heap - before.heap).toBeLessThan(NOISE)
  expect(Math.abs(after.nodes - before.nodes)).toBeLessThan(20)
  expect(Math.abs(after.listeners - before.listeners)).toBeLessThan(20)
}

/** The requests of the page under a fake clock that are not answered yet. */
const pending = new Set<Request>()

async function openWatched(): Promise<Page> {
  const { page } = await openPage(app.browser(), { ownContext: true })
  pending.clear()
  page.on('request', (request) => pending.add(request))
  page.on('requestfinished', (request) => pending.delete(request))
  page.on('requestfailed', (request) => pending.delete(request))
  return page
}

/** The presentation under a fake clock, paused once all slides are rendered. */
async function openClocked(address: string): Promise<Page> {
  const page = await openWatched()
  const start = new Date('2026-11-23T08:00:00').getTime()
  await page.clock.install({ time: start })
  await page.goto(app.at(address))
  await page.locator(READY).waitFor()
  await page.clock.pauseAt(start + 120_000)
  // The jump looks like sleep to auto-play: some ticks later it is on time again.
  await seconds(page, OPENED_S - 120)
  return page
}

/** Runs the fake clock until a condition holds that depends on the real network too. */
async function runUntil(page: Page, condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await condition()) return
    await seconds(page, 1)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Error('The condition never held')
}

/** Less than the 20 seconds after which the page gives up a request (s). */
const STEP_S = 15

/** Runs the fake clock; a request, which takes real time, ends before the fake one runs on. */
async function seconds(page: Page, count: number): Promise<void> {
  for (let left = count; left > 0; left -= STEP_S) {
    await page.clock.runFor(Math.min(left, STEP_S) * 1000)
    await Promise.all([...pending].map(async (request) => (await request.response())?.finished()))
  }
}

/** The two slides after one; the first follows the last. */
async function nextSlides(page: Page, from: number): Promise<readonly [number, number]> {
  const count = await slideCount(page)
  return [(from % count) + 1, ((from + 1) % count) + 1]
}

describe('a long presentation', () => {
  it.each([CHANGES])(
    'uses no more memory after %i further slide changes',
    async (changes) => {
      const { page, expectClean } = await app.open('/present', { ownContext: true })
      const count = await slideCount(page)
      const cdp = await watchMemory(page)
      const change = async (times: number) => {
        for (let done = 1; done <= times; done++)
          await page.keyboard.press(done % count === 0 ? 'Home' : 'PageDown')
      }
      await change(WARM.changes)
      const before = await measureMemory(cdp)
      print('before', before)
      for (let done = 100; done <= changes; done += 100) {
        await change(100)
        if (OBSERVED && done % 400 === 0) print(`${done} changes`, await measureMemory(cdp))
      }
      expectNoGrowth(before, await measureMemory(cdp))
      expectClean()
      await page.close()
    },
    TIMEOUT_MS,
  )
})

describe('a kiosk', () => {
  it(
    'plays for hours on time, without using more memory',
    async () => {
      const page = await openClocked('/present?auto=30')
      const count = await slideCount(page)
      const cdp = await watchMemory(page)
      const hour = async (at: number) => {
        await seconds(page, HOUR_S)
        const next = ((at - 1 + HOUR_S / 30) % count) + 1
        await expectSlide(page, next, 'an hour later')
        return next
      }
      let at = await hour(await currentSlide(page))
      for (let passed = 1; passed < WARM.hours; passed++) at = await hour(at)
      const before = await measureMemory(cdp)
      print('before', before)
      for (let passed = 1; passed <= HOURS; passed++) {
        at = await hour(at)
        if (OBSERVED && passed % 4 === 0) print(`${passed} hours`, await measureMemory(cdp))
      }
      expectNoGrowth(before, await measureMemory(cdp))
      await page.close()
    },
    TIMEOUT_MS,
  )

  it('shows its progress, pauses on any key or touch, and resumes', async () => {
    const page = await openClocked('/present?auto=15')
    const begun = await currentSlide(page)
    const [first, second] = await nextSlides(page, begun)
    const bar = page.locator('[role="status"] > [aria-hidden]')
    await bar.waitFor()
    await seconds(page, 15)
    await expectSlide(page, first, '15 seconds')
    await page.keyboard.press('x')
    await page.getByText('自动播放已暂停').waitFor()
    await seconds(page, 300)
    await expectSlide(page, first, 'paused by a key')
    await page.keyboard.press('a')
    // With reduced motion too the bar moves once a second.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await bar.evaluate((one) => getComputedStyle(one).animationName)).toBe(
      'present-progress-fill',
    )
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await seconds(page, 15)
    await expectSlide(page, second, 'going on')
    await page.mouse.click(683, 384)
    await page.getByText('自动播放已暂停').waitFor()
    await seconds(page, 300)
    await expectSlide(page, second, 'paused by a touch')
  })

  it('retries every minute if it starts before its server', async () => {
    const page = await openWatched()
    await page.clock.install()
    const missing = new Set(['settings.json', 'catalog.json'])
    await page.route(/settings\.json|catalog\.json/, (route) => {
      const name = route.request().url().replace(/^.*\//, '')
      return missing.has(name) ? route.fulfill({ status: 404 }) : route.fallback()
    })
    await page.goto(app.at('/present?auto=30'))
    for (const name of ['settings.json', 'catalog.json']) {
      const alert = page.getByRole('alert').filter({ hasText: name })
      await alert.waitFor()
      missing.delete(name)
      await seconds(page, 60)
      await alert.waitFor({ state: 'detached' })
    }
    await runUntil(page, () => page.locator(READY).isVisible())
    expect(await currentSlide(page)).toBe(1)
  })

  it('refreshes the data every hour, and after a failure keeps the old data and says so', async () => {
    const page = await openClocked('/present?auto=300')
    const answers = { kind: 'newer' as 'newer' | 'none' }
    const first = await page.evaluate(async () =>
      (await fetch('./api/v1/regions/530600/observations.json')).text(),
    )
    await page.route('**/observations.json', (route) =>
      answers.kind === 'none'
        ? route.abort()
        : route.fulfill({ contentType: 'application/json', body: changeFigure(first) }),
    )
    const slide = page.locator('[data-slide]').nth(2)
    expect(await slide.textContent()).not.toContain('84件')
    await seconds(page, HOUR_S - OPENED_S - 30)
    await runUntil(page, async () => (await slide.textContent())?.includes('84件') === true)

    answers.kind = 'none'
    // Only the catalogue is newer: its version must not appear beside older figures.
    const catalog: object = await page.evaluate(async () =>
      (await fetch('./api/v1/catalog.json')).json(),
    )
    await page.route('**/catalog.json', (route) =>
      route.fulfill({ json: { ...catalog, dataVersion: 'newer-alone' } }),
    )
    await seconds(page, HOUR_S - 60)
    const notice = page.getByText(/未能更新，所示为11月23日\d\d:\d\d读取的数据/)
    await runUntil(page, () => notice.isVisible())
    expect(await slide.textContent()).toContain('84件')
    expect(await page.locator('main').textContent()).not.toContain('newer-alone')
    expect(await slideCount(page)).toBeGreaterThan(5)
    await page.unroute('**/catalog.json')

    // Within the next minutes, not at the next hour.
    answers.kind = 'newer'
    await runUntil(page, async () => !(await notice.isVisible()))
  })
})

/** The response with 84 applications of 2020 instead of 83. */
function changeFigure(body: string): string {
  const answer = JSON.parse(body)
  for (const row of answer.observations) {
    if (row.indicator === 'reconsideration.applications' && row.year === 2020) row.value = 84
  }
  return JSON.stringify(answer)
}
