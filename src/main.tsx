import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { regionQuery } from './data/queries/regionQuery'
import { keepFresh, RETRY_MS } from './data/queries/keepFresh'
import { retryDelay } from './data/queries/retry'
import { loadSettings } from './data/settings'
import { versionBase } from './data/schemas/versions'
import { App } from './app/App'
import { showRetryBanner } from './app/state/showRetryBanner'
import { loadCode } from './app/prepareLocation'
import { readPrerendered } from './app/prerender/readPrerendered'
import { SettingsFault } from './app/shell/SettingsFault'
import { waitAtMost } from './loading/patience'
import { readFirstMessages } from './messages/loadMessages'
import { parseLocation } from './navigation/location'
import { parsePresentSearch } from './navigation/search/presentSearch'
import { parseSharedSearch } from './navigation/search/sharedSearch'
import './theme/tokens.css'
import './theme/base.css'
import './app/prerender/prerender.css'

/** The only file that acts on import: reads the settings, chooses the API, mounts React. */
async function start(root: HTMLElement) {
  if (import.meta.env.DEV) await (await import('../mock-api/browser')).startMockApi()
  const location = parseLocation(window.location.hash)
  const shared = parseSharedSearch(location.search)
  const code = loadCode(location)
  const lang = shared.lang ?? 'zh'
  const { placeholders, dataVersion } = readPrerendered(root)
  try {
    const settings = await loadSettings()
    const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay } } })
    keepFresh(queryClient, isKiosk)
    const region = shared.region ?? settings.defaultRegion
    const base = versionBase(settings.apiBase, shared.version)
    // Requested before React mounts: the responses travel while the screen is built.
    const request = () =>
      queryClient.ensureQueryData(regionQuery(base, region)).then(
        () => null,
        (error: Error) => error,
      )
    const answers = request()
    // Prerendered figures stay until there are newer ones to replace them.
    let fault = placeholders.size > 0 ? await answers : null
    while (
      fault !== null &&
      (await showRetryBanner(root, fault, readFirstMessages(lang))) === 'again'
    )
      fault = await request()
    // The reader may have gone elsewhere meanwhile.
    const initial = parseLocation(window.location.hash)
    await waitAtMost(Promise.all([code, loadCode(initial)]))
    createRoot(root).render(
      <App
        settings={settings}
        queryClient={queryClient}
        initial={initial}
        placeholders={placeholders}
        prerenderedVersion={dataVersion}
      />,
    )
  } catch (error) {
    await waitAtMost(Promise.resolve(code))
    const isPainted = placeholders.size > 0
    const fault = createRoot(isPainted ? addBoxAbove(root) : root)
    const messages = readFirstMessages(lang)
    fault.render(<SettingsFault error={error} messages={messages} isPainted={isPainted} />)
    const retry = () => {
      fault.unmount()
      void start(root)
    }
    if (isKiosk()) setTimeout(retry, RETRY_MS)
  }
}

/** Prerendered figures stay below it. */
function addBoxAbove(root: HTMLElement): HTMLElement {
  const box = document.createElement('div')
  root.before(box)
  return box
}

/** Nobody can press a button there. */
function isKiosk(): boolean {
  const { screen, search } = parseLocation(window.location.hash)
  return screen === 'present' && parsePresentSearch(search).auto !== undefined
}

const root = document.getElementById('root')
if (root !== null) void start(root)
