import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { oldChromium, oldReleases } from '../support/oldChromium'
import { plainPage } from '../support/plainPage'
import { serveFolder, type Served } from '../support/server'
import { showEveryScreen } from '../support/everyScreen'
import { stories } from '../support/stories'

describe.each(oldReleases)('Chromium $version', (release) => {
  let browser: Browser
  let served: Served
  const at = (address: string) => `${served.url('intranet.test')}#${address}`

  beforeAll(async () => {
    served = await serveFolder(inject('dist'), { prefix: '/a/b/' })
    browser = await openBrowser({ candidate: await oldChromium(release) })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  it('is that version', () => {
    expect(browser.version()).toBe(release.version)
  })

  it('shows every screen, wide and narrow, and complains of nothing', async () => {
    const page = await plainPage(browser)
    await showEveryScreen({ page, at })
    expect(page.complaints).toEqual([])
    await page.close()
  })

  it.each(Object.entries(stories))('%s', async (_, story) => {
    const page = await plainPage(browser)
    await story({ page, at })
    expect(page.complaints).toEqual([])
    await page.close()
  })
})
