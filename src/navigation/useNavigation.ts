import { createContext, useContext } from 'react'
import { linkTo, type Destination } from './links'
import { formatHash, type AppLocation } from './location'
import type { ScreenSearch } from './screens'
import { parseSharedSearch, type SharedSearch } from './search/sharedSearch'

/** Some of what the address of a screen says. */
export type SearchChanges = Partial<
  ScreenSearch['indicator'] & ScreenSearch['explore'] & ScreenSearch['present']
>

/** Changes the search of the present screen at once; `replace` adds no entry to the history. */
export type UpdateSearch = (
  changes: SearchChanges,
  options?: { readonly replace?: boolean },
) => void

export type Navigation = {
  readonly shared: SharedSearch
  /** The link to another screen, with years, language, size, theme, region and version kept. */
  readonly linkTo: (destination: Destination) => string
  /** The link to the present screen with some of its search changed. */
  readonly linkWith: (changes: SearchChanges) => string
  readonly updateSearch: UpdateSearch
}

/** The links that lead on from a location. */
export function buildNavigation(location: AppLocation, updateSearch: UpdateSearch): Navigation {
  const { path, search } = location
  const shared = parseSharedSearch(search)
  return {
    shared,
    linkTo: (destination) => linkTo(destination, shared),
    linkWith: (changes) => formatHash(path, { ...search, ...changes }),
    updateSearch,
  }
}

const NavigationContext = createContext<Navigation | null>(null)

export const NavigationProvider = NavigationContext.Provider

/** Links and the search of the present screen; throws without a provider. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('useNavigation: there is no NavigationProvider above')
  return navigation
}
