import { useMessages } from '../../../messages/useMessages'

type Props = {
  readonly ticked: number
  /** Ticked once, and different since. */
  readonly changed: number
  readonly total: number
  /** Whether the ticks outlast the page. */
  readonly lasts: boolean
  readonly onClear: () => void
}

/** How far the reader is, and what can be done with the list. */
export function ReportTools({ ticked, changed, total, lasts, onClear }: Props) {
  const messages = useMessages('explore').explore.report
  return (
    <div className="report-tools">
      <p role="status">
        <strong>{messages.ticked(ticked, total)}</strong>
        {changed > 0 && <span>{messages.changedCount(changed)}</span>}
      </p>
      <button type="button" onClick={() => window.print()}>
        {messages.print}
      </button>
      <button
        type="button"
        disabled={ticked + changed === 0}
        onClick={() => {
          if (window.confirm(messages.confirmClear(ticked + changed))) onClear()
        }}
      >
        {messages.clear}
      </button>
      <p className="muted">{lasts ? messages.kept : messages.notKept}</p>
    </div>
  )
}
