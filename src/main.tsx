import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { catalogQuery } from './data/queries/catalogQuery'
import { regionQuery } from './data/queries/regionQuery'
import { retryDelay } from './data/queries/retry'
import { loadSettings } from './data/settings'
import { versionBase } from './data/schemas/versions'
import { App } from './app/App'
import { showRetryBanner } from './app/state/showRetryBanner'
import { createAppRouter, hashHistory } from './app/createAppRouter'
import { readPrerendered } from './app/prerender/readPrerendered'
import { provideReplaceAll } from './app/replaceAll'
import { RETRY_MS } from './app/state/useRetryWhenUnattended'
import { SettingsFault } from './app/shell/SettingsFault'
import { loadMessages } from './messages/useWords'
import { parseSearch } from './navigation/codec'
import { isKiosk } from './navigation/kiosk'
import { readShared } from './navigation/search/sharedSearch'
import './theme/tokens.css'
import './theme/base.css'

/** The only file that acts on import: reads the settings, chooses the API, mounts React. */
async function start(root: HTMLElement) {
  if (import.meta.env.DEV) {
    const { startMockApi } = await import('../mock-api/browser')
    await startMockApi()
  }
  const shared = readShared(parseSearch(window.location.hash.split('?')[1] ?? ''))
  const messages = loadMessages(shared.lang ?? 'zh')
  const { placeholders, dataVersion } = readPrerendered(root)
  try {
    const settings = await loadSettings()
    const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay } } })
    const region = shared.region ?? settings.defaultRegion
    const base = versionBase(settings.apiBase, shared.version)
    // Asked for before React mounts: the answers travel while the screen is being built.
    const ask = () =>
      Promise.all([
        queryClient.ensureQueryData(catalogQuery(base)),
        queryClient.ensureQueryData(regionQuery(base, region)),
      ]).then(
        () => null,
        (error: Error) => error,
      )
    const answers = ask()
    // What the build painted stays until there is something to put in its place.
    let fault = placeholders.size > 0 ? await answers : null
    while (fault !== null && (await showRetryBanner(root, fault, await messages)) === 'again')
      fault = await ask()
    const router = createAppRouter(hashHistory())
    // The router follows the address from its first picture on, and forgets what came before it.
    const followed = router.history.subscribe((event) => void router.load(event))
    await Promise.all([messages, router.load()])
    createRoot(root).render(
      <App
        settings={settings}
        queryClient={queryClient}
        router={router}
        placeholders={placeholders}
        prerenderedVersion={dataVersion}
        onMounted={followed}
      />,
    )
  } catch (error) {
    const fault = createRoot(root)
    fault.render(<SettingsFault error={error} messages={await messages} />)
    // Not a reload: without a server that would leave the browser's own page, which asks no more.
    if (isKiosk(window.location.hash))
      setTimeout(() => {
        fault.unmount()
        void start(root)
      }, RETRY_MS)
  }
}

provideReplaceAll()
const root = document.getElementById('root')
if (root !== null) void start(root)
