import * as v from 'valibot'
import type { Catalog } from '../../domain/model/catalog'
import { listCoreIds } from '../../domain/model/regionDataset'
import type { SearchText } from '../codec'
import { optionalIds, optionalOf, sharedSearchSchema } from './sharedSearch'

/** The word for a whole report volume. */
const EVERYTHING = 'all'

/** What is printed: pages of indicators, or with `form=` their comparison table or the contradictions of the reports. */
export const PRINT_FORMS = ['table', 'errata'] as const

export type PrintForm = (typeof PRINT_FORMS)[number]

/** What the handout's address may say beyond the shared: `items=a,b,c` or `items=all`; the core ones without. */
const printSearchSchema = v.object({
  ...sharedSearchSchema.entries,
  items: optionalIds(/^[\w.,-]{1,6000}$/),
  form: optionalOf(PRINT_FORMS),
})

export type PrintSearch = v.InferOutput<typeof printSearchSchema>

export function parsePrintSearch(search: SearchText): PrintSearch {
  return v.parse(printSearchSchema, search)
}

/** The indicators of a handout; `unknown` are ids of an old link that the catalogue no longer has. */
export type PrintSelection = {
  readonly kind: 'core' | 'chosen' | 'all'
  readonly ids: readonly string[]
  readonly unknown: readonly string[]
}

/** The indicators that an address asks for, each once, in its order. */
export function resolvePrintItems(items: string | undefined, catalog: Catalog): PrintSelection {
  const all = catalog.indicators.map(({ id }) => id)
  if (items === EVERYTHING) return { kind: 'all', ids: all, unknown: [] }
  const named = [...new Set((items ?? '').split(',').filter((id) => id !== ''))]
  if (named.length === 0) return { kind: 'core', ids: listCoreIds(catalog), unknown: [] }
  const known = new Set<string>(all)
  return {
    kind: 'chosen',
    ids: named.filter((id) => known.has(id)),
    unknown: named.filter((id) => !known.has(id)),
  }
}

/** The shortest `items` that asks for these indicators; undefined for the core ones. */
export function formatPrintItems(ids: readonly string[], catalog: Catalog): string | undefined {
  if (ids.length === catalog.indicators.length) return EVERYTHING
  const items = ids.join(',')
  return items === listCoreIds(catalog).join(',') ? undefined : items
}
