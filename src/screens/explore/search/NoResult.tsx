import { useMessages } from '../../../messages/useMessages'

type Props = {
  readonly query: string
  /** How many the query alone finds. */
  readonly found: number
  readonly onClearQuery: () => void
  readonly onClearFilters: () => void
}

/** Nothing to show, why, and the way back. The count above announces it: this is silent. */
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
