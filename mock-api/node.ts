import { setupServer, type SetupServer } from 'msw/node'
import { dataFiles } from './data'
import { handlersOf, type ScenarioName } from './scenarios'

/**
 * A server for tests in the named scenario, not yet listening:
 * `server.listen({ onUnhandledRequest: 'error' })`, and `server.close()` after.
 */
export function mockServer(scenario: ScenarioName = 'real'): SetupServer {
  return setupServer(...handlersOf(scenario, dataFiles))
}
