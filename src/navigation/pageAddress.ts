import { formatHash, parseLocation } from './location'
import { parseSharedSearch } from './search/sharedSearch'

/** The same view with the years that it compares, which without them would be the newest. */
export function datedLink(
  address: string,
  pair: { readonly from: number; readonly to: number } | null,
): string {
  const [page = '', ...hash] = address.split('#')
  const { path, search } = parseLocation(hash.join('#'))
  const years = pair === null ? {} : { years: `${pair.from}-${pair.to}` }
  return page + formatHash(path, { ...search, ...years })
}

/** The same view of a fixed data version; an address that names a version already keeps it. */
export function pinnedLink(address: string, version: string): string {
  const [page = '', ...hash] = address.split('#')
  const { path, search } = parseLocation(hash.join('#'))
  const pinned = parseSharedSearch(search).version ?? version
  return page + formatHash(path, { ...search, version: pinned })
}

/** An address to read or type: without the query before its `#` (a sign-on ticket), Chinese undecoded. */
export function readableAddress({ href, search }: Pick<Location, 'href' | 'search'>): string {
  const address = href.replace(search, '')
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
