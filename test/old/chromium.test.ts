import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser/browser'
import { unpackOldChromium, oldReleases } from '../support/programs/oldChromium'
import { openMinimalPage } from '../support/browser/minimalPage'
import { serveFolder, type Served } from '../support/servers/server'
import { visitEveryScreen } from '../support/browser/screens'
import { crossBrowserScenarios } from '../support/browser/crossBrowserScenarios'

/** The bundled release, which shows whether a scenario fails everywhere. */
const current = { version: 'current', start: () => openBrowser() }
const old = oldReleases.map((release) => ({
  version: release.version,
  start: async () => openBrowser({ candidate: await unpackOldChromium(release) }),
}))

describe.each([...old, current])('Chromium $version', ({ version, start }) => {
  let browser: Browser
  let served: Served
  const at = (address: string) => `${served.url('intranet.test')}#${address}`

  beforeAll(async () => {
    served = await serveFolder(inject('dist'), { prefix: '/a/b/' })
    browser = await start()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  it('is that version', () => {
    const newest = Number.parseInt(browser.version(), 10) > 130 ? 'current' : 'neither'
    expect([browser.version(), newest]).toContain(version)
  })

  it('shows every screen, wide and narrow, without complaints', async () => {
    const page = await openMinimalPage(browser)
    await visitEveryScreen({ page, at })
    expect(page.complaints).toEqual([])
  })

  it.each(Object.entries(crossBrowserScenarios))('%s', async (_, scenario) => {
    const page = await openMinimalPage(browser)
    await scenario({ page, at })
    expect(page.complaints).toEqual([])
  })
})
