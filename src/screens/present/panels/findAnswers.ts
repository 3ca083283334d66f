import { find } from '../../../search/find'
import type { SearchIndex } from '../../../search/searchIndex'

/** As many answers as one digit can choose. */
export const MAX_ANSWERS = 9

export type Answers = {
  readonly ids: readonly string[]
  /** Nothing matches exactly; these are close. */
  readonly forgiven: boolean
}

/** The indicators that match a query, best first; none for an empty query. */
export function findAnswers(index: SearchIndex, query: string): Answers {
  const found = find(index, query)
  switch (found.kind) {
    case 'all':
      return { ids: [], forgiven: false }
    case 'asTyped':
    case 'forgiven':
    case 'notReported':
      return { ids: found.ids.slice(0, MAX_ANSWERS), forgiven: found.kind !== 'asTyped' }
  }
}

/**
 * The index of the answer whose number was typed. Null for other keys, and for a digit that belongs to
 * the query, as in 12345热线.
 */
export function findChosenAnswer(key: string, query: string, count: number): number | null {
  if (!/^[1-9]$/.test(key) || query.trim() === '' || /\d$/.test(query)) return null
  const at = Number(key) - 1
  return at < count ? at : null
}
