import { setupWorker } from 'msw/browser'
import { dataFiles } from './data'
import { scenarioIn } from './scenarioIn'
import { handlersOf } from './scenarios'

/**
 * Answers the page's own requests to the API from here on, in the scenario that the address names.
 * A request to the API that no handler knows fails; all others go to the network.
 */
export async function startMockApi(): Promise<void> {
  const scenario = scenarioIn(window.location)
  const worker = setupWorker(...handlersOf(scenario, dataFiles))
  await worker.start({
    quiet: true,
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
    onUnhandledRequest: (request, print) => {
      if (new URL(request.url).pathname.includes('/api/v1/')) print.error()
    },
  })
}
