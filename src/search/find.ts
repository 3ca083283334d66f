import { matchForgiving, matchTerm } from './matchTerm'
import type { SearchEntry, SearchField, SearchIndex } from './searchIndex'
import { isHan, termsOf } from './terms'

/** `forgiven`: nothing matches exactly; these match with one slip in each term. */
export type Found =
  | { readonly kind: 'all' }
  | { readonly kind: 'asTyped'; readonly ids: readonly string[] }
  | { readonly kind: 'forgiven'; readonly ids: readonly string[] }

type Match = (term: string, field: SearchField) => number

/** More than the difference between a prefix and an infix match, less than a whole name. */
const CORE_BONUS = 0.15

/**
 * The indicators that match every term of the query, the best first: whole names, core indicators, prefixes,
 * then the rest; among equals rates, which show their terms too, and then the catalogue's order. A query
 * without a letter or character matches all.
 */
export function find(index: SearchIndex, query: string): Found {
  const terms = termsOf(query)
  if (terms.length === 0) return { kind: 'all' }
  const ids = ranked(index, terms, matchTerm)
  if (ids.length > 0) return { kind: 'asTyped', ids }
  const parted = bestParted(index, terms)
  if (parted.length > 0) return { kind: 'asTyped', ids: parted }
  const forgiving: Match = (term, field) =>
    Math.max(matchTerm(term, field), matchForgiving(term, field))
  return { kind: 'forgiven', ids: ranked(index, terms, forgiving) }
}

/** Parts of one character match too much. */
const SHORTEST_PART = 2

/** Chinese has no blanks: an unmatched term may be two terms in another order, 成功率调解. */
function bestParted(index: SearchIndex, terms: readonly string[]): readonly string[] {
  const [term = ''] = terms
  if (terms.length > 1 || !isHan(term)) return []
  for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++) {
    const ids = ranked(index, [term.slice(0, at), term.slice(at)], matchTerm)
    if (ids.length > 0) return ids
  }
  return []
}

function ranked(index: SearchIndex, terms: readonly string[], match: Match): readonly string[] {
  return index
    .map((entry) => ({ entry, score: scoreOf(entry, terms, match) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) =>
      a.score === b.score ? Number(b.entry.rate) - Number(a.entry.rate) : b.score - a.score,
    )
    .map(({ entry }) => entry.id)
}

/** The mean of each term's best match; 0 if one term matches nothing. */
function scoreOf({ fields, core }: SearchEntry, terms: readonly string[], match: Match): number {
  let sum = 0
  for (const term of terms) {
    let best = 0
    for (const field of fields) best = Math.max(best, match(term, field))
    if (best === 0) return 0
    sum += best
  }
  return sum / terms.length + (core ? CORE_BONUS : 0)
}
