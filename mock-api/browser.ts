import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import { dataFiles } from './files/dataFiles'
import { readScenario } from './readScenario'
import { buildHandlers } from './scenarios'

/**
 * Answers the page's own requests to the API from here on, in the scenario that the address names. A
 * request to the API that the contract does not know fails; all others go to the network.
 */
export async function startMockApi(): Promise<void> {
  const scenario = readScenario(window.location)
  const worker = setupWorker(...buildHandlers(scenario, dataFiles), unknownResource)
  await worker.start({
    quiet: true,
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
    onUnhandledRequest: 'bypass',
  })
}

/** Vite would answer with the page itself, which looks like a login page and hides the mistake. */
const unknownResource = http.all('*/api/v1/*', ({ request }) =>
  HttpResponse.json({ error: `no such resource: ${request.url}` }, { status: 501 }),
)
