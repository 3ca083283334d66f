import type { UnhandledRequestCallback } from 'msw'
import { setupServer, type SetupServer } from 'msw/node'
import { buildHandlers, type ScenarioName } from '../../mock-api/scenarios'
import type { DataFiles } from '../../mock-api/files/readData'
import { fixtureFiles } from './fixtureData'

/**
 * A server for tests in the named scenario, not yet listening:
 * `server.listen({ onUnhandledRequest: refuseUnknown })`, and `server.close()` after.
 */
export function mockServer(
  scenario: ScenarioName = 'real',
  files: DataFiles = fixtureFiles,
): SetupServer {
  return setupServer(...buildHandlers(scenario, files))
}

/**
 * Makes a request that no handler knows fail, and says so on the console. Not msw's own strategy
 * "error": that one takes `….json` for a common asset and lets it go to the network.
 */
export const refuseUnknown: UnhandledRequestCallback = (_request, print) => print.error()
