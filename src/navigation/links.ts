import type { View } from './search/indicatorSearch'
import type { PrintForm } from './search/printSearch'
import { parseLocation, formatHash, type AppLocation } from './location'
import { screens } from './screens'
import { pickShared, sharedKeys, type SharedSearch } from './search/sharedSearch'

/** A screen of the dashboard that a link may lead to. */
export type Destination =
  | { readonly screen: 'overview' | 'quality' | 'about' | 'desk' }
  | { readonly screen: 'explore'; readonly q?: string }
  | { readonly screen: 'indicator'; readonly id: string; readonly view?: View }
  | { readonly screen: 'present'; readonly items: string | undefined }
  | {
      readonly screen: 'print'
      readonly items: string | undefined
      readonly form?: PrintForm | undefined
    }

/** What any destination may name. */
type Parameters = {
  readonly screen: Destination['screen']
  readonly id?: string
  readonly view?: View
  readonly items?: string | undefined
  readonly form?: PrintForm | undefined
  readonly q?: string
}

/** The link to a screen that keeps years, language, size, theme, region and version: `#/quality?lang=en`. */
export function linkTo(destination: Destination, shared: SharedSearch): string {
  const { screen, id = '', view, items, form, q }: Parameters = destination
  const path = screens[screen].replace(':id', () => encodeURIComponent(id))
  return formatHash(path, {
    ...pickShared(shared),
    // The chart is the default: only the table needs to be named.
    view: view === 'table' ? view : undefined,
    items,
    form,
    q,
  })
}

/** A link to another screen, with the choices made since it was rendered; what the link itself changes stays. */
export function rebaseLink(hash: string, drawn: AppLocation, latest: AppLocation): string {
  const target = parseLocation(hash)
  if (target.path === latest.path) return hash
  const changed = sharedKeys.filter(
    (key) => target.search[key] === drawn.search[key] && latest.search[key] !== drawn.search[key],
  )
  const choices = Object.fromEntries(changed.map((key) => [key, latest.search[key]]))
  return formatHash(target.path, { ...target.search, ...choices })
}
