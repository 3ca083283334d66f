import { find } from '../../../search/find'
import type { SearchIndex } from '../../../search/searchIndex'

/** As many answers as one digit can choose, and a screen can hold. */
export const MOST_ANSWERS = 9

export type Answers = {
  readonly ids: readonly string[]
  /** Nothing is called what was typed; these are near. */
  readonly forgiven: boolean
}

/** The indicators that a question may mean, the best first; none before anything is typed. */
export function answersTo(index: SearchIndex, query: string): Answers {
  const found = find(index, query)
  switch (found.kind) {
    case 'all':
      return { ids: [], forgiven: false }
    case 'asTyped':
    case 'forgiven':
      return { ids: found.ids.slice(0, MOST_ANSWERS), forgiven: found.kind === 'forgiven' }
  }
}

/**
 * Which answer a key chooses at once, counting from 0: the digit before its name. Null for any other
 * key, and where the digit belongs to what is typed, as in 12345 热线.
 */
export function chosenBy(key: string, query: string, count: number): number | null {
  if (!/^[1-9]$/.test(key) || query.trim() === '' || /\d$/.test(query)) return null
  const at = Number(key) - 1
  return at < count ? at : null
}
