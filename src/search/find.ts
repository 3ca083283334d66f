import { correctWord } from './correct'
import { findFigure, type FoundFigure } from './figures'
import { matchForgiving, matchTerm } from './matchTerm'
import { readNumbers, type TypedNumber } from './numbers'
import { coverageOf } from './parts'
import { readQuestion } from './question'
import type { SearchEntry, SearchField, SearchIndex } from './searchIndex'
import { folded, isHan, termsOf, withoutPoliteness } from './terms'

/** The figures that typed numbers found, by indicator. */
type FoundFigures = ReadonlyMap<string, FoundFigure>

/** What a query finds, the best first. */
export type Found =
  | { readonly kind: 'all' }
  | { readonly kind: 'asTyped'; readonly ids: readonly string[]; readonly figures: FoundFigures }
  /** Nothing matches exactly; these match with a slip, `meant` where it is one word, or in part. */
  | { readonly kind: 'forgiven'; readonly ids: readonly string[]; readonly meant: string | null }
  /** No report here gives a figure of this word; these are its neighbours. */
  | { readonly kind: 'notReported'; readonly word: string; readonly ids: readonly string[] }

type Query = {
  readonly words: readonly string[]
  readonly numbers: readonly TypedNumber[]
  /** The unit that a question asks for. */
  readonly unit: string | null
}

type Match = (term: string, entry: SearchEntry) => number

/** More than the difference between a prefix and an infix match, less than a whole name. */
const CORE_BONUS = 0.15
const UNIT_BONUS = 0.3
/** A whole figure is a better answer than any word; its beginning is a worse one. */
const FIGURE = { whole: 1.5, beginning: 0.5 } as const
/** Words in another order, or with others between them. */
const IN_PIECES = 0.7
const PIECE_COST = 0.02
/** The share of a term that must be found where not all of it is. */
const LEAST_SHARE = 0.75

/**
 * The indicators that match every term of the query, the best first: whole figures and names, core
 * indicators, prefixes, then the rest; among equals rates, which show their terms too, and then the
 * catalogue's order. A query without a letter, character or digit matches all.
 */
export function find(index: SearchIndex, query: string): Found {
  const text = withoutPoliteness(query)
  const { numbers, rest } = readNumbers(text)
  const typed: Query = { words: termsOf(rest), numbers, unit: null }
  if (typed.words.length === 0 && numbers.length === 0) return { kind: 'all' }
  const exact = ranked(index, typed, byText)
  if (exact.length > 0) return asTyped(index, exact, typed)

  const absent = findNotReported(index, text)
  if (absent !== null) return absent

  const { content, unit } = readQuestion(rest)
  const asked: Query = { words: termsOf(content), numbers, unit }
  if (asked.words.length === 0 && numbers.length === 0)
    return { kind: 'forgiven', ids: [], meant: null }
  for (const match of [byText, inPieces]) {
    const ids = ranked(index, asked, match)
    if (ids.length > 0) return asTyped(index, ids, asked)
  }
  return forgiven(index, asked)
}

function asTyped({ entries }: SearchIndex, ids: readonly string[], { numbers }: Query): Found {
  const wanted = new Set(ids)
  const figures = new Map<string, FoundFigure>()
  for (const entry of entries)
    for (const number of wanted.has(entry.id) ? numbers : []) {
      const figure = findFigure(entry.figures, number)
      if (figure !== null) figures.set(entry.id, figure)
    }
  return { kind: 'asTyped', ids, figures }
}

/** The longest word of the query that no report gives. */
function findNotReported({ notReported }: SearchIndex, text: string): Found | null {
  const query = folded(text)
  const [found] = notReported
    .flatMap(({ words, near }) => words.map((word) => ({ word, near })))
    .filter(({ word }) => query.includes(folded(word)))
    .sort((a, b) => b.word.length - a.word.length)
  return found === undefined ? null : { kind: 'notReported', word: found.word, ids: found.near }
}

function forgiven(index: SearchIndex, query: Query): Found {
  const meant = query.words.map((word) => (isHan(word) ? (correctWord(index, word) ?? word) : word))
  const changed = meant.filter((word, at) => word !== query.words[at])
  if (changed.length > 0) {
    const ids = ranked(index, { ...query, words: meant }, byText)
    if (ids.length > 0) return { kind: 'forgiven', ids, meant: changed.join('') }
  }
  return { kind: 'forgiven', ids: ranked(index, query, withSlip), meant: null }
}

const byText: Match = (term, { fields }) => bestOf(fields, term, matchTerm)

const inPieces: Match = (term, entry) =>
  Math.max(byText(term, entry), piecesScore(term, entry, 1) * IN_PIECES)

const withSlip: Match = (term, entry) =>
  Math.max(
    inPieces(term, entry),
    bestOf(entry.fields, term, matchForgiving),
    (piecesScore(term, entry, LEAST_SHARE) * IN_PIECES) / 2,
  )

function bestOf(
  fields: readonly SearchField[],
  term: string,
  match: (term: string, field: SearchField) => number,
): number {
  let best = 0
  for (const field of fields) best = Math.max(best, match(term, field))
  return best
}

function piecesScore(term: string, { fields }: SearchEntry, leastShare: number): number {
  if (!isHan(term)) return 0
  const texts = fields.map(({ han }) => han).filter((han) => han !== '')
  const { share, pieces } = coverageOf(term, texts)
  return share < leastShare ? 0 : share - PIECE_COST * pieces
}

function ranked({ entries }: SearchIndex, query: Query, match: Match): readonly string[] {
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, query, match) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) =>
      a.score === b.score ? Number(b.entry.rate) - Number(a.entry.rate) : b.score - a.score,
    )
    .map(({ entry }) => entry.id)
}

/** The mean of each term's best match; 0 if one term matches nothing. */
function scoreOf(entry: SearchEntry, { words, numbers, unit }: Query, match: Match): number {
  const scores = [
    ...words.map((word) => (word === entry.unit ? 1 : match(word, entry))),
    ...numbers.map((number) => scoreOfNumber(entry, number, match)),
  ]
  if (scores.length === 0 || scores.includes(0)) return 0
  const sum = scores.reduce((total, score) => total + score, 0)
  return (
    sum / scores.length + (entry.core ? CORE_BONUS : 0) + (unit === entry.unit ? UNIT_BONUS : 0)
  )
}

/** A number may also stand in a name: 50万元. */
function scoreOfNumber(entry: SearchEntry, number: TypedNumber, match: Match): number {
  const figure = findFigure(entry.figures, number)
  if (figure !== null) return figure.whole ? FIGURE.whole : FIGURE.beginning
  return number.kind === 'number' ? match(`${number.digits}${number.scale}`, entry) : 0
}
