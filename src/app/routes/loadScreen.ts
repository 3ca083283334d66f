import type { ComponentType } from 'react'
import type { Lang } from '../../domain/model/indicator'
import { dictionaries, hasAreas, withMessages } from '../../messages/loadMessages'
import type { Area } from '../../messages/messages'
import type { ScreenName } from '../../navigation/screens'
import { OverviewRoute } from './OverviewRoute'

type Loaded = { readonly component: ComponentType } | { readonly error: Error }

type Route = {
  readonly load: () => Promise<ComponentType>
  readonly areas: readonly Area[]
}

/** The overview is part of the first view; every other screen is a chunk of its own. */
const routes: Readonly<Record<ScreenName, Route>> = {
  overview: { load: () => Promise.resolve(OverviewRoute), areas: [] },
  indicator: {
    load: async () => (await import('./IndicatorRoute')).IndicatorRoute,
    areas: ['checks', 'embed', 'glossary', 'indicator', 'quality'],
  },
  explore: {
    load: async () => (await import('./ExploreRoute')).ExploreRoute,
    areas: ['explore', 'glossary'],
  },
  quality: {
    load: async () => (await import('./QualityRoute')).QualityRoute,
    areas: ['checks', 'quality'],
  },
  about: {
    load: async () => (await import('./AboutRoute')).AboutRoute,
    areas: ['about', 'glossary', 'indicator'],
  },
  present: {
    load: async () => (await import('./PresentRoute')).PresentRoute,
    areas: ['address', 'checks', 'indicator', 'player', 'present'],
  },
  speaker: {
    load: async () => (await import('./SpeakerRoute')).SpeakerRoute,
    areas: ['address', 'checks', 'indicator', 'player', 'present'],
  },
  print: {
    load: async () => (await import('./PrintRoute')).PrintRoute,
    areas: ['address', 'checks', 'exports', 'indicator', 'quality'],
  },
}

const loaded = new Map<ScreenName, Loaded>([['overview', { component: OverviewRoute }]])

/**
 * Fetches a screen's code and its messages in a language, also after a failure; undefined where both are loaded.
 * Never rejects.
 */
export function loadScreen(screen: ScreenName, lang: Lang): Promise<void> | undefined {
  const { load, areas } = routes[screen]
  const before = loaded.get(screen)
  const hasCode = before !== undefined && 'component' in before
  if (hasCode && hasAreas(dictionaries[lang], areas)) return undefined
  return withMessages(lang, load(), ...areas).then(
    (component) => void loaded.set(screen, { component }),
    (error: unknown) => {
      // If only its messages failed, the screen can still be shown in the other language.
      if (!hasCode)
        loaded.set(screen, { error: error instanceof Error ? error : new Error(String(error)) })
    },
  )
}

/** The component of a screen; throws why its code could not be fetched. */
export function readScreen(screen: ScreenName): ComponentType {
  const result = loaded.get(screen)
  if (result === undefined) throw new Error(`${screen} is rendered before it was loaded`)
  if ('error' in result) throw result.error
  return result.component
}
