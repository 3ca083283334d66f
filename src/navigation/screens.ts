import type { ExploreSearch } from './search/exploreSearch'
import type { IndicatorSearch } from './search/indicatorSearch'
import type { PresentSearch } from './search/presentSearch'
import type { PrintSearch } from './search/printSearch'
import type { QualitySearch } from './search/qualitySearch'
import type { SharedSearch } from './search/sharedSearch'

/** What the address of each screen may say. */
export type ScreenSearch = {
  readonly overview: SharedSearch
  readonly indicator: IndicatorSearch
  readonly explore: ExploreSearch
  readonly quality: QualitySearch
  readonly about: SharedSearch
  readonly desk: SharedSearch
  readonly present: PresentSearch
  readonly speaker: PresentSearch
  readonly print: PrintSearch
}

export type ScreenName = keyof ScreenSearch

/** The path of every screen, `:id` for one variable segment; `app/routes/loadScreen.ts` says where its code is. */
export const screens: Readonly<Record<ScreenName, string>> = {
  overview: '/',
  indicator: '/indicator/:id',
  explore: '/explore',
  quality: '/quality',
  about: '/about',
  desk: '/desk',
  present: '/present',
  speaker: '/present/speaker',
  print: '/print',
}

/** Whether a screen fills the window: no header and no footer. */
export function isChromeless(screen: ScreenName | null): boolean {
  return screen === 'present' || screen === 'speaker' || screen === 'print'
}

const names = Object.keys(screens).filter((name): name is ScreenName => name in screens)

type Match = { readonly screen: ScreenName | null; readonly id: string | undefined }

/** The screen of a path, and its variable segment; a null screen where the path belongs to none. */
export function matchScreen(path: string): Match {
  const id = /^\/indicator\/([^/]+)$/.exec(path)?.[1]
  if (id !== undefined) return { screen: 'indicator', id: decodePath(id) }
  return { screen: names.find((screen) => screens[screen] === path) ?? null, id }
}

/** Percent-decoded; the text itself where a `%` is damaged. */
export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
