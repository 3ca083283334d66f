import {
  AFTER_LINK,
  decodeFully,
  foldWidth,
  parseSearch,
  stringifySearch,
  type SearchText,
} from './codec'
import { matchScreen, type ScreenName } from './screens'

/** What the hash of the address says. A query before the `#` is not ours: sign-on leaves a ticket there. */
export type AppLocation = {
  /** Null where the path belongs to no screen. */
  readonly screen: ScreenName | null
  /** The variable segment of the path. */
  readonly id: string | undefined
  /** Percent-encoded, in small letters, with one slash before and none after. */
  readonly path: string
  readonly search: SearchText
}

/** `#/explore?q=a` → its location; an empty hash is the overview. */
export function parseLocation(hash: string): AppLocation {
  const { path, search } = splitHash(hash)
  const encoded = encodeURI(path)
  return { ...matchScreen(encoded), path: encoded, search }
}

/** The decoded path and the search of a hash; also where these are encoded as a whole. */
export function splitHash(hash: string): { readonly path: string; readonly search: SearchText } {
  const [, before = '', query = ''] = /^([^?&]*)([^]*)$/.exec(hash) ?? []
  const [, path = '', inner = ''] = /^([^?&]*)([^]*)$/.exec(foldQuestion(decodeFully(before))) ?? []
  return { path: tidyPath(path), search: parseSearch(`${inner}&${query}`) }
}

function foldQuestion(text: string): string {
  return text.replace(/？/g, '?').replace(/＆/g, '&')
}

/** Without what a chat adds to a link: blanks, full stops, brackets, and the words after them. */
function tidyPath(path: string): string {
  const text = foldWidth(path)
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/^[#!/]+/, '')
    .replace(AFTER_LINK, '')
    .replace(/(\w)[^\w./-].*$/, '$1')
    .replace(/[./-]+$/, '')
  return `/${text.toLowerCase()}`
}

/** The hash of a path and what it says there. */
export function formatHash(path: string, search: Readonly<Record<string, unknown>>): string {
  return `#${path}${stringifySearch(search)}`
}
