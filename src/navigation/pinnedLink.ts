import { parseSearch, stringifySearch } from './codec'
import { readShared } from './search/sharedSearch'

/**
 * The same view of these very data: whoever opens it later reads the figures that were taken along, and
 * how many have changed since. An address that is pinned already stays as it is.
 */
export function pinnedLink(address: string, version: string): string {
  const [page = '', ...hash] = address.split('#')
  const [path = '', ...query] = hash.join('#').split('?')
  const search = parseSearch(query.join('?'))
  const pinned = readShared(search).version ?? version
  return `${page}#${path === '' ? '/' : path}${stringifySearch({ ...search, version: pinned })}`
}
