import { parseSearch, stringifySearch, type SearchText } from './codec'
import { matchScreen, type ScreenName } from './screens'

/** What the hash of the address says. A query before the `#` is not ours: sign-on leaves a ticket there. */
export type AppLocation = {
  /** Null where the path belongs to no screen. */
  readonly screen: ScreenName | null
  /** The variable segment of the path. */
  readonly id: string | undefined
  /** As the address bar writes it: percent-encoded, with one slash before and none after. */
  readonly path: string
  readonly search: SearchText
}

/** `#/explore?q=a` → its location; an empty hash is the overview. */
export function parseLocation(hash: string): AppLocation {
  const [before = '', ...query] = hash.replace(/^#/, '').split('?')
  const path = `/${before.replace(/^\/+|\/+$/g, '')}`
  return { ...matchScreen(path), path, search: parseSearch(query.join('?')) }
}

/** The hash of a path and what it says there. */
export function formatHash(path: string, search: Readonly<Record<string, unknown>>): string {
  return `#${path}${stringifySearch(search)}`
}
