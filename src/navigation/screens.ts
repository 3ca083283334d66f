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
  readonly present: PresentSearch
  readonly speaker: PresentSearch
  readonly print: PrintSearch
}

export type ScreenName = keyof ScreenSearch

type Screen = {
  /** `:id` stands for one variable segment. */
  readonly path: string
  /** The key of its name among the shell's messages; null for one that its subject names. */
  readonly title: Exclude<ScreenName, 'indicator'> | null
  /** The screen fills the window: no header and no footer. */
  readonly chromeless?: true
}

/** Every screen; `app/routes/loadScreen.ts` says where its code is. */
export const screens: Readonly<Record<ScreenName, Screen>> = {
  overview: { path: '/', title: 'overview' },
  indicator: { path: '/indicator/:id', title: null },
  explore: { path: '/explore', title: 'explore' },
  quality: { path: '/quality', title: 'quality' },
  about: { path: '/about', title: 'about' },
  present: { path: '/present', title: 'present', chromeless: true },
  speaker: { path: '/present/speaker', title: 'speaker', chromeless: true },
  print: { path: '/print', title: 'print', chromeless: true },
}

const names = Object.keys(screens).filter((name): name is ScreenName => name in screens)

type Match = { readonly screen: ScreenName | null; readonly id: string | undefined }

/** The screen of a path, and its variable segment; a null screen where the path belongs to none. */
export function matchScreen(path: string): Match {
  for (const screen of names) {
    const [before = '', after] = screens[screen].path.split(':id')
    if (after === undefined ? path === before : path.startsWith(before)) {
      const id = path.slice(before.length)
      if (after === undefined) return { screen, id: undefined }
      if (id !== '' && !id.includes('/')) return { screen, id: decodePath(id) }
    }
  }
  return { screen: null, id: undefined }
}

/** Percent-decoded; the text itself where a `%` is damaged. */
export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
