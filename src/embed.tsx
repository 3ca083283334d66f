import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { regionQuery } from './data/queries/regionQuery'
import { keepFresh } from './data/queries/keepFresh'
import { retryDelay } from './data/queries/retry'
import { loadSettings } from './data/settings'
import { versionBase } from './data/schemas/versions'
import { EMBED_AREAS, EmbedApp } from './app/embed/EmbedApp'
import { LazyDoctor } from './app/embed/LazyDoctor'
import { SettingsFault } from './app/shell/SettingsFault'
import { waitAtMost } from './loading/patience'
import { fetchMessages, readFirstMessages } from './messages/loadMessages'
import { readEmbedHash } from './navigation/search/embedSearch'
import { TrendChart } from './ui/trend/TrendFigure'
import './theme/tokens.css'
import './theme/base.css'

/** The entry of embed.html, the page for frames of other sites: as main.tsx, without navigation. */
async function start(root: HTMLElement) {
  if (import.meta.env.DEV) await (await import('../mock-api/browser')).startMockApi()
  const { target, search } = readEmbedHash(window.location.hash)
  if (target?.kind === 'doctor') {
    createRoot(root).render(<LazyDoctor search={search} />)
    return
  }
  const lang = search.lang ?? 'zh'
  const messages = waitAtMost(fetchMessages(lang, ...EMBED_AREAS).catch(() => undefined))
  // Loaded in parallel with the settings; a table does not need it.
  if (target?.kind === 'overview' || (target?.kind === 'indicator' && target.form === 'chart'))
    void TrendChart.prepare()
  try {
    const settings = await loadSettings()
    const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay } } })
    keepFresh(queryClient, () => false)
    const base = versionBase(settings.apiBase, search.version)
    void queryClient.prefetchQuery(regionQuery(base, search.region ?? settings.defaultRegion))
    await messages
    createRoot(root).render(<EmbedApp settings={settings} queryClient={queryClient} />)
  } catch (error) {
    await messages
    createRoot(root).render(<SettingsFault error={error} messages={readFirstMessages(lang)} />)
  }
}

const root = document.getElementById('root')
if (root !== null) void start(root)
