import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { loadSettings } from './api/settings'
import { catalogQuery } from './api/catalogQuery'
import { regionQuery } from './api/regionQuery'
import { App } from './app/App'
import { hashHistory } from './app/createAppRouter'
import { SettingsFault } from './app/SettingsFault'
import { loadWords } from './i18n/useWords'
import { parseSearch } from './routes/codec'
import { readShared } from './routes/shared'
import './theme/tokens.css'
import './theme/base.css'

/** The only file that acts on import: reads the settings, chooses the API, mounts React. */
async function start(root: HTMLElement) {
  if (import.meta.env.DEV) {
    const { startMockApi } = await import('../mock-api/browser')
    await startMockApi()
  }
  const shared = readShared(parseSearch(window.location.hash.split('?')[1] ?? ''))
  const words = loadWords(shared.lang ?? 'zh')
  try {
    const settings = await loadSettings()
    const queryClient = new QueryClient()
    // Asked for before React mounts: the answers travel while the screen is being built.
    void queryClient.prefetchQuery(catalogQuery(settings.apiBase))
    void queryClient.prefetchQuery(
      regionQuery(settings.apiBase, shared.region ?? settings.defaultRegion),
    )
    await words
    createRoot(root).render(
      <App settings={settings} queryClient={queryClient} history={hashHistory()} />,
    )
  } catch (error) {
    createRoot(root).render(<SettingsFault error={error} words={await words} />)
  }
}

const root = document.getElementById('root')
if (root !== null) void start(root)
