import { useMessages } from '../../../messages/useMessages'

type Props = {
  readonly query: string
  /** How many rows match the query alone. */
  readonly found: number
  readonly onClearQuery: () => void
  readonly onClearFilters: () => void
}

/** Why there is no result, and the way back. Silent, because the count above announces it. */
export function NoResult({ query, found, onClearQuery, onClearFilters }: Props) {
  const messages = useMessages('explore').explore
  const byFilter = found > 0
  return (
    <div className="notice">
      <p className="notice-title">
        {byFilter ? messages.filteredOut(found, query) : messages.noMatch(query)}
      </p>
      <p>{byFilter ? messages.filteredOutHint : messages.noMatchHint}</p>
      <button type="button" onClick={byFilter ? onClearFilters : onClearQuery}>
        {byFilter ? messages.clearFilters : messages.clearQuery}
      </button>
    </div>
  )
}
