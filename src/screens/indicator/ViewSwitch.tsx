import { parseIndicatorSearch } from '../../navigation/search/indicatorSearch'
import { useMessages } from '../../messages/useMessages'
import {
  useNavigationAt,
  useOptimisticLocation,
  useOptimisticSearch,
} from '../../navigation/LocationProvider'

/** Chart (of a lone figure, the number) or table; the pressed button shows its state before the view follows. */
export function ViewSwitch({ isLone }: { readonly isLone: boolean }) {
  const messages = useMessages('indicator').indicator
  // A link of the rendered location would undo a choice that the page has not followed yet.
  const { linkWith } = useNavigationAt(useOptimisticLocation())
  const { view = 'chart' } = useOptimisticSearch(parseIndicatorSearch)
  return (
    <div className="view-switch" role="group" aria-label={messages.view}>
      {(['chart', 'table'] as const).map((option) => (
        <a
          key={option}
          className="switch"
          href={linkWith({ view: option === 'table' ? 'table' : undefined })}
          aria-current={view === option ? 'true' : undefined}
        >
          {isLone && option === 'chart' ? messages.number : messages[option]}
        </a>
      ))}
    </div>
  )
}
