import type { SearchText } from './codec'
import { parseExploreSearch, type ExploreSearch } from './search/exploreSearch'
import { parseIndicatorSearch, type IndicatorSearch } from './search/indicatorSearch'
import { parsePresentSearch, type PresentSearch } from './search/presentSearch'
import { parsePrintSearch, type PrintSearch } from './search/printSearch'
import { parseSharedSearch, type SharedSearch } from './search/sharedSearch'

/** What the address of each screen may say. */
export type ScreenSearch = {
  readonly overview: SharedSearch
  readonly indicator: IndicatorSearch
  readonly explore: ExploreSearch
  readonly quality: SharedSearch
  readonly about: SharedSearch
  readonly present: PresentSearch
  readonly speaker: PresentSearch
  readonly print: PrintSearch
}

export type ScreenName = keyof ScreenSearch

type Screen<Search> = {
  /** `:id` stands for one variable segment. */
  readonly path: string
  /** The key of its name among the shell's messages; null for one that its subject names. */
  readonly title: Exclude<ScreenName, 'indicator'> | null
  readonly parse: (search: SearchText) => Search
  /** The screen fills the window: no header and no footer. */
  readonly chromeless?: true
}

/** Every screen; `app/routes/loadScreen.ts` says where its code is. */
export const screens: { readonly [Name in ScreenName]: Screen<ScreenSearch[Name]> } = {
  overview: { path: '/', title: 'overview', parse: parseSharedSearch },
  indicator: { path: '/indicator/:id', title: null, parse: parseIndicatorSearch },
  explore: { path: '/explore', title: 'explore', parse: parseExploreSearch },
  quality: { path: '/quality', title: 'quality', parse: parseSharedSearch },
  about: { path: '/about', title: 'about', parse: parseSharedSearch },
  present: { path: '/present', title: 'present', parse: parsePresentSearch, chromeless: true },
  speaker: {
    path: '/present/speaker',
    title: 'speaker',
    parse: parsePresentSearch,
    chromeless: true,
  },
  print: { path: '/print', title: 'print', parse: parsePrintSearch, chromeless: true },
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
