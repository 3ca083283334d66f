import type { QueryClient } from '@tanstack/react-query'
import { regionQuery } from '../data/queries/regionQuery'
import { versionBase } from '../data/schemas/versions'
import type { Settings } from '../data/settings'
import { waitAtMost } from '../loading/patience'
import type { Prepare } from '../navigation/LocationProvider'
import type { AppLocation } from '../navigation/location'
import { parseSharedSearch } from '../navigation/search/sharedSearch'
import { loadScreen } from './routes/loadScreen'

/** How long the page keeps the previous region instead of "loading" (ms). */
const KEEP_PREVIOUS_MS = 500

/** Fetches the code of a location's screen and the figures of its region before the page shows it. */
export function prepareLocation(settings: Settings, queryClient: QueryClient): Prepare {
  return (location) => {
    const [code, figures] = [loadCode(location), loadFigures(location)]
    if (code === undefined && figures === undefined) return undefined
    return Promise.all([code && waitAtMost(code), figures])
  }

  function loadFigures({ search }: AppLocation): Promise<unknown> | undefined {
    const { region = settings.defaultRegion, version } = parseSharedSearch(search)
    const base = versionBase(settings.apiBase, version)
    const figures = regionQuery(base, region)
    const { status = 'pending' } = queryClient.getQueryState(figures.queryKey) ?? {}
    if (status !== 'pending') return undefined
    return waitAtMost(queryClient.prefetchQuery(figures), KEEP_PREVIOUS_MS)
  }
}

/** Fetches the code and the messages of a location's screen; undefined where they are loaded. Never rejects. */
export function loadCode({ screen, path, search }: AppLocation): Promise<unknown> | undefined {
  if (path.startsWith('/embed/')) return leaveForEmbed()
  return loadScreen(screen, parseSharedSearch(search).lang ?? 'zh')
}

/** Replaces `#/embed/…` of the dashboard by the embeds' own page; never settles, because the page unloads. */
function leaveForEmbed(): Promise<never> {
  const { search, hash } = window.location
  window.location.replace(`./embed.html${search}${hash}`)
  return new Promise<never>(() => undefined)
}
