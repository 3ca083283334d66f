import { matchForgiving, matchTerm } from './matchTerm'
import type { SearchEntry, SearchField, SearchIndex } from './searchIndex'
import { isHan, termsOf } from './terms'

/** `forgiven`: nothing fits as typed, these fit when one slip a term is overlooked. */
export type Found =
  | { readonly kind: 'all' }
  | { readonly kind: 'asTyped'; readonly ids: readonly string[] }
  | { readonly kind: 'forgiven'; readonly ids: readonly string[] }

type Match = (term: string, field: SearchField) => number

/** More than the difference between a beginning and a middle, less than a whole name is worth. */
const CORE_BONUS = 0.15

/**
 * The indicators that every term of the query fits, the best first: whole names, core indicators,
 * beginnings, then the rest; among equals rates, which tell their two sides too, and then the
 * catalogue's order. A query without a letter or character asks for all.
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

/** Parts of one character fit too much. */
const SHORTEST_PART = 2

/** Chinese is typed without blanks: a term that fits nowhere may be two in another order, 成功率调解. */
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

/** The mean of each term's best fit; 0 as soon as one term fits nowhere. */
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
