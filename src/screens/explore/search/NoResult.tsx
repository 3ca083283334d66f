import { exploreWordsOf } from '../../../messages/exploreWords'
import { useLang } from '../../../messages/useWords'

type Props = {
  readonly query: string
  /** How many the query alone finds. */
  readonly found: number
  readonly onClearQuery: () => void
  readonly onClearFilters: () => void
}

/** Nothing to show, why, and the way back. The count above announces it: this is silent. */
export function NoResult({ query, found, onClearQuery, onClearFilters }: Props) {
  const words = exploreWordsOf(useLang())
  const byFilter = found > 0
  return (
    <div className="notice">
      <p className="notice-title">
        {byFilter ? words.filteredOut(found, query) : words.noMatch(query)}
      </p>
      <p>{byFilter ? words.filteredOutHint : words.noMatchHint}</p>
      <button type="button" onClick={byFilter ? onClearFilters : onClearQuery}>
        {byFilter ? words.clearFilters : words.clearQuery}
      </button>
    </div>
  )
}
