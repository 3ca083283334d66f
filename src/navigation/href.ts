import { stringifySearch } from './codec'
import { sharedKeys, type SharedSearch } from './search/sharedSearch'

/** A screen of the dashboard. */
export type Destination =
  | { readonly screen: 'overview' }
  | { readonly screen: 'indicator'; readonly id: string; readonly view?: 'chart' | 'table' }
  | { readonly screen: 'explore' }
  | { readonly screen: 'quality' }
  | { readonly screen: 'about' }
  | { readonly screen: 'present' | 'print'; readonly items: string | undefined }

function pathOf(place: Destination): string {
  switch (place.screen) {
    case 'overview':
      return '/'
    case 'indicator':
      return `/indicator/${encodeURIComponent(place.id)}`
    case 'explore':
      return '/explore'
    case 'quality':
      return '/quality'
    case 'about':
      return '/about'
    case 'present':
      return '/present'
    case 'print':
      return '/print'
  }
}

/** The link to a screen that keeps years, language, size, theme and region: `#/quality?lang=en`. */
export function linkTo(place: Destination, shared: SharedSearch): string {
  const kept = Object.fromEntries(sharedKeys.map((key) => [key, shared[key]]))
  // The chart is what one sees without asking: only the table needs to be named.
  const view = place.screen === 'indicator' && place.view === 'table' ? 'table' : undefined
  const items = place.screen === 'print' || place.screen === 'present' ? place.items : undefined
  return `#${pathOf(place)}${stringifySearch({ ...kept, view, items })}`
}
