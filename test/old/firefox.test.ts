import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { visitEveryScreen } from '../support/browser/screens'
import { findFirefox, openFirefox, type Firefox } from '../support/programs/openFirefox'
import { serveFolder, type Served } from '../support/servers/server'
import { crossBrowserScenarios } from '../support/browser/crossBrowserScenarios'

const program = findFirefox()
const found = program !== null

// It does not come with npm: where there is none, these count as skipped and not as passed.
describe.skipIf(!found)(
  `Firefox${found ? '' : ' (not installed: apt-get install firefox-esr)'}`,
  () => {
    let firefox: Firefox
    let served: Served
    const at = (address: string) => `${served.url('intranet.test')}#${address}`

    beforeAll(async () => {
      served = await serveFolder(inject('dist'), { prefix: '/a/b/' })
      firefox = await openFirefox(program ?? '')
    })
    afterAll(async () => {
      await firefox?.close()
      await served?.close()
    })

    it('is current: the extended support release or a newer one', () => {
      expect(Number(/\d+/.exec(firefox.version)?.[0])).toBeGreaterThanOrEqual(128)
    })

    it('shows every screen, wide and narrow, without complaints', async () => {
      const page = await firefox.open()
      await visitEveryScreen({ page, at })
      expect(page.complaints).toEqual([])
    })

    it.each(Object.entries(crossBrowserScenarios))('%s', async (_, scenario) => {
      const page = await firefox.open()
      await scenario({ page, at })
      // A page of bare text names no icon: Firefox then asks the server's root for one.
      const own = page.complaints.filter((complaint) => !complaint.endsWith('/favicon.ico'))
      expect(own).toEqual([])
    })
  },
)
