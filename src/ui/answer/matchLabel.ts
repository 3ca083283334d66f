import type { Messages } from '../../messages/messages'

/** How an answer was found; as `Found` of the search. */
type Matched =
  | { readonly kind: 'all' | 'asTyped' }
  | { readonly kind: 'forgiven'; readonly meant: string | null }
  | { readonly kind: 'notReported'; readonly word: string }

/** Says whether an answer is what was asked for, or what comes near. */
export function matchLabel(matched: Matched, search: Messages<'search'>['search']): string {
  switch (matched.kind) {
    case 'notReported':
      return search.notReported(matched.word)
    case 'forgiven':
      return matched.meant === null ? search.nearMatch : search.meant(matched.meant)
    case 'all':
    case 'asTyped':
      return search.bestMatch
  }
}
