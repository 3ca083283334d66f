import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import * as v from 'valibot'
import { readScenario } from './readScenario'
import { buildHandlers } from './scenarios'
import { spellCatalog } from './snapshot/spellCatalog'

/**
 * Answers the page's own requests to the API from here on, in the scenario that the address names. A
 * request to the API that the contract does not know fails; all others go to the network.
 */
export async function startMockApi(): Promise<void> {
  const scenario = readScenario(window.location)
  const files = await fetch(new URL('data-files.json', document.baseURI))
  const worker = setupWorker(
    ...buildHandlers(scenario, v.parse(filesSchema, await files.json()), spellCatalog),
    unknownResource,
  )
  await worker.start({
    quiet: true,
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
    onUnhandledRequest: 'bypass',
  })
}

/** What the development server sends (dataServer.ts): the files' own mistakes are checked there. */
const filesSchema = v.object({
  catalog: v.unknown(),
  reports: v.record(v.string(), v.unknown()),
  versions: v.optional(v.record(v.string(), v.unknown()), {}),
})

/** Vite would answer with the page itself, which looks like a login page and hides the mistake. */
const unknownResource = http.all('*/api/v1/*', ({ request }) =>
  HttpResponse.json({ error: `no such resource: ${request.url}` }, { status: 501 }),
)
