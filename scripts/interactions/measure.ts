import { writeFile } from 'node:fs/promises'
import type { CDPSession, Page } from 'playwright-core'
import { openBrowser, openPage } from '../../test/support/browser/browser'
import { buildDist } from '../../test/support/servers/buildDist'
import { serveFolder } from '../../test/support/servers/server'
import { scenes, type Interaction } from './list'
import { installRecorder, type Recorded } from './recorder'

type Options = {
  readonly dist: string
  readonly times: number
  /** The slow-down of the page's processor. */
  readonly slow: number
  /** Names of scenes, or parts of interactions' names; null for all. */
  readonly only: readonly string[] | null
  /** A file for a CPU profile of all measured interactions. */
  readonly profile: string | null
}

const TIMEOUT_MS = 20_000

/** Runs every interaction once and then `times` times, and prints its cost. */
export async function printInteractions(options: Options): Promise<void> {
  const { folder, remove } = await buildDist(options.dist, 'province', 'mock-api/data')
  const served = await serveFolder(folder, { gzip: true })
  const browser = await openBrowser()
  print(
    `${options.times} times each, processor ${options.slow}× slower, Chromium ${browser.version()}`,
  )
  print('all times in ms: event = Event Timing (INP), answer = first change painted,')
  print('done = last change painted, blocked = longest time without a response; median / worst')
  print(row('interaction', ['first', 'event', 'answer', 'done', 'blocked', 'shift']))
  try {
    for (const scene of scenes) {
      const chosen = scene.interactions.filter(
        ({ name }) =>
          options.only === null ||
          options.only.includes(scene.name) ||
          options.only.some((part) => part.length > 8 && name.includes(part)),
      )
      if (chosen.length === 0) continue
      const { page } = await openPage(browser)
      await page.addInitScript(installRecorder)
      const session = await page.context().newCDPSession(page)
      await page.goto(served.url() + scene.address)
      await session.send('Emulation.setCPUThrottlingRate', { rate: options.slow })
      await settled(page)
      for (const interaction of chosen) await measureOne(page, session, interaction, options)
      await page.context().close()
    }
  } finally {
    await browser.close()
    await served.close()
    await remove()
  }
}

async function measureOne(
  page: Page,
  session: CDPSession,
  interaction: Interaction,
  { times, profile }: Options,
): Promise<void> {
  const all: Recorded[] = []
  try {
    for (let turn = 0; turn <= times; turn += 1) {
      await interaction.before?.(page, turn)
      await settled(page)
      // The first turn is reported separately: code and responses are still loading.
      if (turn === 1 && profile !== null) await startProfile(session)
      await page.evaluate(() => window.speedRecorder.start())
      await interaction.act(page, turn)
      await page.waitForFunction(() => window.speedRecorder.quiet(), null, {
        timeout: TIMEOUT_MS,
        polling: 100,
      })
      all.push(await page.evaluate(() => window.speedRecorder.read()))
    }
  } catch (error) {
    print(`${interaction.name}: ${String(error).split('\n')[0] ?? ''}`)
    return
  }
  if (profile !== null)
    await writeFile(profile, JSON.stringify((await session.send('Profiler.stop')).profile))
  const [first, ...later] = all
  if (first === undefined) return
  const of = (key: keyof Recorded) => {
    const sorted = later.map((one) => one[key]).sort((a, b) => a - b)
    const digits = key === 'shift' ? 3 : 0
    const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
    return `${median.toFixed(digits)} / ${(sorted[sorted.length - 1] ?? 0).toFixed(digits)}`
  }
  print(
    row(interaction.name, [
      Math.max(first.event, first.answer).toFixed(0),
      of('event'),
      of('answer'),
      of('complete'),
      of('blocked'),
      of('shift'),
    ]),
  )
}

/** Waits until nothing is loading. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"]') === null &&
      document.querySelector('h1, [data-slide], .presentation') !== null &&
      Array.from(document.querySelectorAll('[data-chart]')).every(
        (chart) => chart.querySelector('svg') !== null,
      ),
    null,
    { timeout: TIMEOUT_MS, polling: 100 },
  )
  await page.waitForTimeout(250)
}

async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 500 })
  await session.send('Profiler.start')
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(14)).join('')
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
