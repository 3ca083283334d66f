import { afterAll, beforeAll, inject } from 'vitest'
import type { Browser } from 'playwright-core'
import type { ScenarioName } from '../../../mock-api/scenarios'
import { openBrowser, openPage, type PageOptions, type WatchedPage } from './browser'
import { FIXTURE_DATA } from '../fixtureData'
import { buildDist } from '../servers/buildDist'
import { serveFolder, type Served } from '../servers/server'
import { closeOwnContexts } from './sharedContext'

/** The worker's browser and the built app behind plain HTTP under a sub-path. */
export type E2eServer = {
  /** The address of a screen: `at('/quality?lang=en')`. */
  at: (address: string) => string
  browser: () => Browser
  /** Opens an address and waits until its figures are visible. */
  open: (address: string, options?: PageOptions) => Promise<WatchedPage>
}

/** What the files of a worker share: the browser, and one server for each world. */
let started: Promise<Browser> | undefined
const worlds = new Map<ScenarioName, Promise<Served>>()

async function serveWorld(scenario: ScenarioName): Promise<Served> {
  const dist = inject('dist')
  if (scenario === 'real') return serveFolder(dist, { prefix: '/a/b/' })
  const { folder } = await buildDist(dist, scenario, FIXTURE_DATA, inject('worlds'))
  return serveFolder(folder, { prefix: '/a/b/' })
}

/** Serves under `intranet.test`, which is no secure context: it has no clipboard and no service worker. */
export function startE2eServer(scenario: ScenarioName = 'real'): E2eServer {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    started ??= openBrowser()
    browser = await started
    const world = worlds.get(scenario) ?? serveWorld(scenario)
    worlds.set(scenario, world)
    served = await world
  })
  afterAll(() => closeOwnContexts(browser))
  const at = (address: string) => `${served.url('intranet.test')}#${address}`
  return {
    at,
    browser: () => browser,
    open: async (address, options) => {
      const watched = await openPage(browser, options)
      await watched.page.goto(at(address))
      await watched.page.locator('main h1').first().waitFor({ state: 'attached' })
      await settled(watched.page)
      return watched
    },
  }
}

/** Screens without the shell, whose marks tell when a move has arrived. */
const bare = /#\/(embed|present|print)/

/**
 * Goes to a screen with another title than the last: by a move, a tenth of a load, where both have the
 * shell.
 */
export async function goToScreen(page: WatchedPage['page'], address: string): Promise<void> {
  const isMove = page.url() !== 'about:blank' && !bare.test(page.url()) && !bare.test(address)
  const title = isMove ? await page.title() : ''
  if (!isMove) await page.goto('about:blank')
  await page.goto(address)
  await page.waitForFunction((left) => document.title !== left, title)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await settled(page)
}

/** Waits until the live page replaces the prerendered one, nothing loads and every chart is drawn. */
export async function settled(page: WatchedPage['page']): Promise<void> {
  // A control announces its value after its own render.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))
      }),
  )
  await page.waitForFunction(
    () =>
      document.querySelector('main') !== null &&
      document.querySelector('#plain, [data-placeholder], [aria-busy="true"]') === null &&
      Array.from(document.querySelectorAll('[data-chart]')).every(
        (chart) => chart.querySelector('svg text') !== null,
      ),
  )
}
