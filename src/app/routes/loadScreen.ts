import { withMessages } from '../../messages/loadMessages'
import type { ComponentType } from 'react'
import type { ScreenName } from '../../navigation/screens'
import { OverviewRoute } from './OverviewRoute'

type Loaded = { readonly component: ComponentType } | { readonly error: Error }

/** The overview is part of the first view; every other screen is a chunk of its own. */
const loaders: Readonly<Record<Exclude<ScreenName, 'overview'>, () => Promise<ComponentType>>> = {
  indicator: async () =>
    (await withMessages(import('./IndicatorRoute'), 'embed', 'glossary', 'indicator', 'quality'))
      .IndicatorRoute,
  explore: async () =>
    (await withMessages(import('./ExploreRoute'), 'explore', 'glossary')).ExploreRoute,
  quality: async () => (await withMessages(import('./QualityRoute'), 'quality')).QualityRoute,
  about: async () =>
    (await withMessages(import('./AboutRoute'), 'about', 'glossary', 'indicator')).AboutRoute,
  present: async () =>
    (await withMessages(import('./PresentRoute'), 'indicator', 'player', 'present')).PresentRoute,
  speaker: async () =>
    (await withMessages(import('./SpeakerRoute'), 'indicator', 'player', 'present')).SpeakerRoute,
  print: async () =>
    (await withMessages(import('./PrintRoute'), 'exports', 'indicator', 'quality')).PrintRoute,
}

const loaded = new Map<ScreenName, Loaded>([['overview', { component: OverviewRoute }]])

/** Fetches a screen's code, also after a failure; undefined where it is loaded. Never rejects. */
export function loadScreen(screen: ScreenName): Promise<void> | undefined {
  const before = loaded.get(screen)
  if (screen === 'overview' || (before !== undefined && 'component' in before)) return undefined
  return loaders[screen]().then(
    (component) => void loaded.set(screen, { component }),
    (error: unknown) =>
      void loaded.set(screen, { error: error instanceof Error ? error : new Error(String(error)) }),
  )
}

/** The component of a screen; throws why its code could not be fetched. */
export function readScreen(screen: ScreenName): ComponentType {
  const result = loaded.get(screen)
  if (result === undefined) throw new Error(`${screen} is rendered before it was loaded`)
  if ('error' in result) throw result.error
  return result.component
}
