import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { catalogQuery } from './api/catalogQuery'
import { regionQuery } from './api/regionQuery'
import { retryDelay } from './api/retry'
import { loadSettings } from './api/settings'
import { versionBase } from './api/versions'
import { EmbedApp } from './app/EmbedApp'
import { SettingsFault } from './app/SettingsFault'
import { loadWords } from './i18n/useWords'
import { readEmbedHash } from './routes/embedSearch'
import './theme/tokens.css'
import './theme/base.css'

/** The entry of embed.html, which stands in someone else's page: as main.tsx, without the router. */
async function start(root: HTMLElement) {
  if (import.meta.env.DEV) {
    const { startMockApi } = await import('../mock-api/browser')
    await startMockApi()
  }
  const { target, search } = readEmbedHash(window.location.hash)
  if (target?.kind === 'doctor') {
    const { DoctorApp } = await import('./app/DoctorApp')
    createRoot(root).render(<DoctorApp search={search} />)
    return
  }
  const words = loadWords(search.lang ?? 'zh')
  // The chart's code travels beside the settings; a table never asks for it.
  if (target?.kind === 'overview' || (target?.kind === 'indicator' && target.form === 'chart'))
    import('./components/TrendChart').catch(() => undefined)
  try {
    const settings = await loadSettings()
    const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay } } })
    const base = versionBase(settings.apiBase, search.version)
    void queryClient.prefetchQuery(catalogQuery(base))
    void queryClient.prefetchQuery(regionQuery(base, search.region ?? settings.defaultRegion))
    await words
    createRoot(root).render(<EmbedApp settings={settings} queryClient={queryClient} />)
  } catch (error) {
    createRoot(root).render(<SettingsFault error={error} words={await words} />)
  }
}

const root = document.getElementById('root')
if (root !== null) void start(root)
