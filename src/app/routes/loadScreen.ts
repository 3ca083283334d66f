import type { ComponentType } from 'react'
import type { Lang } from '../../domain/model/indicator'
import { lazyPart } from '../../loading/lazyPart'
import { waitAtMost } from '../../loading/patience'
import { fetchMessages, hasMessages } from '../../messages/loadMessages'
import type { Area } from '../../messages/messages'
import type { ScreenName } from '../../navigation/screens'
import { OverviewRoute } from './OverviewRoute'

type Route = {
  readonly component: ComponentType & { readonly prepare?: () => Promise<void> | undefined }
  readonly areas: readonly Area[]
}

/** The overview is part of the first view; every other screen is a chunk of its own. */
const routes: Readonly<Record<ScreenName | 'nowhere', Route>> = {
  overview: { component: OverviewRoute, areas: [] },
  indicator: {
    component: lazyPart(async () => (await import('./IndicatorRoute')).IndicatorRoute),
    areas: ['checks', 'embed', 'glossary', 'indicator', 'quality'],
  },
  explore: {
    component: lazyPart(async () => (await import('./ExploreRoute')).ExploreRoute),
    areas: ['explore', 'glossary', 'search'],
  },
  quality: {
    component: lazyPart(async () => (await import('./QualityRoute')).QualityRoute),
    areas: ['checks', 'quality'],
  },
  about: {
    component: lazyPart(async () => (await import('./AboutRoute')).AboutRoute),
    areas: ['about', 'glossary', 'indicator'],
  },
  desk: {
    component: lazyPart(async () => (await import('./DeskRoute')).DeskRoute),
    areas: ['desk'],
  },
  present: {
    component: lazyPart(async () => (await import('./PresentRoute')).PresentRoute),
    areas: ['address', 'checks', 'indicator', 'player', 'present'],
  },
  speaker: {
    component: lazyPart(async () => (await import('./SpeakerRoute')).SpeakerRoute),
    areas: ['address', 'checks', 'indicator', 'player', 'present'],
  },
  print: {
    component: lazyPart(async () => (await import('./PrintRoute')).PrintRoute),
    areas: ['address', 'checks', 'exports', 'indicator', 'quality'],
  },
  nowhere: {
    component: lazyPart(async () => (await import('./NotFound')).NotFound),
    areas: [],
  },
}

/** The component of a screen; it suspends until its code is loaded. */
export function findScreen(screen: ScreenName | null): ComponentType {
  return routes[screen ?? 'nowhere'].component
}

/** The areas of messages that a screen cannot be shown without. */
export function listScreenAreas(screen: ScreenName | null): readonly Area[] {
  return routes[screen ?? 'nowhere'].areas
}

/**
 * Fetches a screen's code and its messages in a language, also after a failure; undefined where both are loaded.
 * Where the language fails or takes long, the Chinese ones come too. Never rejects.
 */
export function loadScreen(screen: ScreenName | null, lang: Lang): Promise<unknown> | undefined {
  const code = routes[screen ?? 'nowhere'].component.prepare?.()
  if (code === undefined && hasMessages(lang, routes[screen ?? 'nowhere'].areas)) return undefined
  return Promise.all([code, loadScreenMessages(screen, lang)])
}

async function loadScreenMessages(screen: ScreenName | null, lang: Lang): Promise<void> {
  const { areas } = routes[screen ?? 'nowhere']
  await waitAtMost(fetchMessages(lang, ...areas).catch(() => undefined))
  if (!hasMessages(lang, areas)) await fetchMessages('zh', ...areas).catch(() => undefined)
}
