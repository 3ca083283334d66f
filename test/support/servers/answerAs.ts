import { getResponse, type HttpHandler } from 'msw'
import type { Page } from 'playwright-core'
import { buildHandlers, type ScenarioName } from '../../../mock-api/scenarios'
import { fixtureFiles } from '../fixtureData'

type Answer = { readonly status: number; readonly body: string }

/** Kept for the worker's other pages: making up a province takes long. */
const handlers = new Map<ScenarioName, readonly HttpHandler[]>()
const answers = new Map<string, Promise<Answer>>()

/**
 * Lets a page's API answer as another world's, resource by resource: a province's whole snapshot takes the
 * better part of a minute to write, and a journey asks for four of its files.
 */
export async function answerAs(scenario: ScenarioName, page: Page): Promise<void> {
  await page.route('**/api/v1/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const resource = pathname.slice(pathname.indexOf('/api/v1/'))
    const key = `${scenario} ${resource}`
    const answer = answers.get(key) ?? buildAnswer(scenario, resource)
    answers.set(key, answer)
    await route.fulfill({ contentType: 'application/json', ...(await answer) })
  })
}

async function buildAnswer(scenario: ScenarioName, resource: string): Promise<Answer> {
  const known = handlers.get(scenario) ?? buildHandlers(scenario, fixtureFiles)
  handlers.set(scenario, known)
  const response = await getResponse([...known], new Request(`http://server.invalid${resource}`))
  return { status: response?.status ?? 404, body: (await response?.text()) ?? '' }
}
