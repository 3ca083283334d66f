import type { Messages } from '../../messages/messages'

type SearchMessages = Messages<'search'>['search']

/** How an answer was found; as `Found` of the search. */
type Matched =
  | { readonly kind: 'all' }
  | { readonly kind: 'asTyped'; readonly ids: readonly string[] }
  | { readonly kind: 'forgiven'; readonly ids: readonly string[]; readonly meant: string | null }
  | { readonly kind: 'notReported'; readonly word: string }

/** The name of the first answer's card. */
export function matchLabel({ kind }: Matched, search: SearchMessages): string {
  switch (kind) {
    case 'notReported':
      return search.neighbour
    case 'forgiven':
      return search.nearMatch
    case 'all':
    case 'asTyped':
      return search.bestMatch
  }
}

/** Says what a search found: what was asked for, what comes near, or that no report gives it. */
export function matchText(matched: Matched, search: SearchMessages): string {
  switch (matched.kind) {
    case 'all':
      return ''
    case 'asTyped':
      return search.count(matched.ids.length)
    case 'forgiven':
      return matched.meant === null
        ? search.nearCount(matched.ids.length)
        : search.meant(matched.meant, matched.ids.length)
    case 'notReported':
      return search.notReported(matched.word)
  }
}
