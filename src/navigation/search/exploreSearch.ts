import * as v from 'valibot'
import type { Measure } from '../../domain/model/indicator'
import type { SearchText } from '../codec'
import {
  optionalFreeText,
  optionalIds,
  optionalName,
  optionalOf,
  optionalText,
  sharedSearchSchema,
} from './sharedSearch'

/** The columns of the explorer that rows sort by, from left to right. */
export const SORT_KEYS = [
  'name',
  'scope',
  'unit',
  'from',
  'to',
  'change',
  'marks',
  'years',
] as const

export type SortKey = (typeof SORT_KEYS)[number]

export type ExplorerSort = { readonly key: SortKey; readonly descending: boolean }

/** Which of the two compared years have a figure; `missing`: the later one has none. */
export type Completeness = 'both' | 'laterOnly' | 'missing'

/** Conditions that a row must all meet; null or false sets none. */
export type ExplorerFilter = {
  /** A section of the report, by its number. */
  readonly section: number | null
  readonly topic: string | null
  /** A unit by its Chinese name, whatever its power of ten: 元 includes 万元 and 亿元. */
  readonly unit: string | null
  readonly measure: Measure | null
  readonly completeness: Completeness | null
  readonly beyondChance: boolean
  readonly failedCheck: boolean
}

export function countConditions(filter: ExplorerFilter): number {
  return Object.values(filter).filter((value) => value !== null && value !== false).length
}

/** More indicators on one page are hard to compare. */
export const MOST_ITEMS = 12

/** What the explorer's address may say beyond the shared, as text. */
const exploreSearchSchema = v.object({
  ...sharedSearchSchema.entries,
  /** What was typed. */
  q: optionalFreeText(/^[^]{1,100}$/),
  section: optionalText(/^[1-9]\d?$/),
  topic: optionalIds(/^[\w.-]{1,60}$/),
  unit: optionalName(/^[^]{1,20}$/),
  measure: optionalOf(['count', 'amount', 'rate', 'duration']),
  complete: optionalOf(['both', 'laterOnly', 'missing']),
  beyond: optionalOf(['yes']),
  failed: optionalOf(['yes']),
  /** A column, with `-` before it for the largest first; without it the report's order. */
  sort: optionalIds(new RegExp(`^-?(${SORT_KEYS.join('|')})$`)),
  /** Ids of the chosen indicators: `a,b,c`. */
  items: optionalIds(/^[\w.,-]{1,900}$/),
  /** The id of a report whose figures are listed in its order, instead of the table. */
  report: optionalIds(/^[\w.-]{1,60}$/),
  /** How the chosen are charted; without it they are not. */
  chart: optionalOf(['shared', 'own', 'index']),
  /** The year that is 100 in an index. */
  base: optionalText(/^\d{4}$/),
})

export type ExploreSearch = v.InferOutput<typeof exploreSearchSchema>

/** Reads the explorer's part of a query whose values are text. */
export function parseExploreSearch(search: SearchText): ExploreSearch {
  return v.parse(exploreSearchSchema, search)
}

/** What the address filters by; whether section, topic and unit exist, the catalogue knows. */
export function filterIn(search: ExploreSearch): ExplorerFilter {
  return {
    section: search.section === undefined ? null : Number(search.section),
    topic: search.topic ?? null,
    unit: search.unit ?? null,
    measure: search.measure ?? null,
    completeness: search.complete ?? null,
    beyondChance: search.beyond === 'yes',
    failedCheck: search.failed === 'yes',
  }
}

/** The change that removes every filter from the address. */
export const WITHOUT_FILTER = {
  section: undefined,
  topic: undefined,
  unit: undefined,
  measure: undefined,
  complete: undefined,
  beyond: undefined,
  failed: undefined,
} satisfies Partial<ExploreSearch>

/** The column and direction that the address names; null for the report's order. */
export function sortIn({ sort }: ExploreSearch): ExplorerSort | null {
  if (sort === undefined) return null
  const descending = sort.startsWith('-')
  const key = SORT_KEYS.find((candidate) => candidate === (descending ? sort.slice(1) : sort))
  return key === undefined ? null : { key, descending }
}

/** A column and direction as the address names them; undefined for the report's order. */
export function sortText(sort: ExplorerSort | null): string | undefined {
  return sort === null ? undefined : (sort.descending ? '-' : '') + sort.key
}

/** The indicators that an address names, each once. */
export type NamedItems = {
  /** Those that are known, in their order, no more than twelve. */
  readonly chosen: readonly string[]
  /** Unknown ids, which do not count. */
  readonly unknown: readonly string[]
  /** How many known ones it names beyond the twelve. */
  readonly beyond: number
}

export function itemsIn(
  { items }: Pick<ExploreSearch, 'items'>,
  isKnown: (id: string) => boolean,
): NamedItems {
  const named = [...new Set((items ?? '').split(',').filter((id) => id !== ''))]
  const known = named.filter(isKnown)
  return {
    chosen: known.slice(0, MOST_ITEMS),
    unknown: named.filter((id) => !isKnown(id)),
    beyond: Math.max(0, known.length - MOST_ITEMS),
  }
}

/** Chosen ids as the address holds them; undefined for none. */
export function itemsText(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(',')
}
