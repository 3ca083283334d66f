import type { QueryClient } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import type { HttpHandler } from 'msw'
import type { SetupServer } from 'msw/node'
import { onTestFinished } from 'vitest'
import { fixtureFiles } from './fixtureData'
import { areas } from './messagesFor'
import { mockServer, refuseUnknown } from './mockServer'
import { aQueryClient } from './queryClient'
import type { DataFiles } from '../../mock-api/files/readData'
import type { ScenarioName } from '../../mock-api/scenarios'
import type { Settings } from '../../src/data/settings'
import { App } from '../../src/app/App'
import { loadCode } from '../../src/app/prepareLocation'
import { fetchMessages } from '../../src/messages/loadMessages'
import { parseLocation } from '../../src/navigation/location'

export const testSettings: Settings = {
  apiBase: 'http://localhost/api/v1',
  title: { zh: '测试标题', en: 'Test title' },
  organisation: { zh: '测试单位', en: 'Test office' },
  defaultRegion: '530600',
}

/**
 * The whole app at an address (`/quality?lang=en`) over the API of a scenario, until the test ends.
 * `handlers` answer first. `requests` lists the requested resources, such as `catalog.json`.
 */
export async function renderApp(
  address: string,
  scenario: ScenarioName = 'real',
  settings: Partial<Settings> = {},
  files: DataFiles = fixtureFiles,
  handlers: readonly HttpHandler[] = [],
): Promise<{ server: SetupServer; queryClient: QueryClient; requests: readonly string[] }> {
  const server = mockServer(scenario, files)
  server.use(...handlers)
  server.listen({ onUnhandledRequest: refuseUnknown })
  const requests: string[] = []
  server.events.on('request:start', ({ request }) => {
    requests.push(request.url.replace(`${testSettings.apiBase}/`, ''))
  })
  const queryClient = aQueryClient()
  onTestFinished(() => server.close())
  // Lazy modules and messages are loaded first: a test could end before they arrive.
  await Promise.all([
    fetchMessages('zh', ...areas),
    import('../../src/app/export/ExportPanel'),
    import('../../src/app/header/RegionChoice'),
    import('../../src/screens/embed/builder/EmbedCode'),
    import('../../src/app/shell/PinnedBar'),
    import('../../src/app/state/LocationNotice'),
    import('../../src/ui/trend/TrendChart'),
    import('../../src/screens/print/Handout'),
  ])
  window.history.replaceState(null, '', `#${address}`)
  const initial = parseLocation(window.location.hash)
  await loadCode(initial)
  await act(async () => {
    render(
      <App
        settings={{ ...testSettings, ...settings }}
        queryClient={queryClient}
        initial={initial}
        placeholders={new Map()}
      />,
    )
  })
  return { server, queryClient, requests }
}
