import { getResponse } from 'msw'
import type { Page } from 'playwright-core'
import { buildHandlers, type ScenarioName } from '../../../mock-api/scenarios'
import { fixtureFiles } from '../fixtureData'

/**
 * Lets a page's API answer as another world's, resource by resource: a province's whole snapshot takes the
 * better part of a minute to write, and a journey asks for four of its files.
 */
export async function answerAs(scenario: ScenarioName, page: Page): Promise<void> {
  const handlers = buildHandlers(scenario, fixtureFiles)
  await page.route('**/api/v1/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const resource = pathname.slice(pathname.indexOf('/api/v1/'))
    const response = await getResponse(handlers, new Request(`http://server.invalid${resource}`))
    await route.fulfill({
      status: response?.status ?? 404,
      contentType: 'application/json',
      body: (await response?.text()) ?? '',
    })
  })
}
