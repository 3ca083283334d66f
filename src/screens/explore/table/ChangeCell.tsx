import { formatChange, formatDifference } from '../../../format/sentences/change'
import { figureText } from '../../../format/values/figure'
import { whenText } from '../../../format/values/period'
import { useMessages } from '../../../messages/useMessages'
import type { ExplorerRow } from '../rows/explorerRow'

type Props = {
  readonly row: ExplorerRow
  /** The earlier year has no column: its few figures stand here, and the others have none. */
  readonly withEarlier: boolean
}

/** Difference and percentage with their meaning; figures that cannot be compared say so. */
export function ChangeCell({ row, withEarlier }: Props) {
  const { figures } = useMessages()
  const messages = useMessages('explore').explore
  const { indicator, comparison } = row
  if (comparison.kind === 'notComparable') {
    const text = formatDifference(comparison.difference, indicator, figures)
    return (
      <>
        <span className="change-size">
          <span aria-hidden="true">{`${text.arrow} `}</span>
          <span>{text.absolute}</span>
        </span>
        {withEarlier && <Earlier row={row} />}
        <span className="chip">{messages.notComparable}</span>
      </>
    )
  }
  if (comparison.kind !== 'change')
    return withEarlier ? null : <span className="muted">{messages.noChange}</span>
  const { change } = comparison
  const text = formatChange(change, indicator, figures)
  const { chance } = change
  // In a list a change counts only if it stands among all that are tested together.
  const judged = row.beyondChance ? 'beyond' : 'notExcluded'
  return (
    <>
      <span className="change-size">
        <span aria-hidden="true">{`${text.arrow} `}</span>
        <span>
          {text.relative === null
            ? text.absolute
            : text.absolute + messages.brackets(text.relative)}
        </span>
      </span>
      {withEarlier && <Earlier row={row} />}
      {chance.kind !== 'untested' && change.direction !== 'level' && (
        <span className="change-chance" data-chance={judged}>
          {messages.chance[judged]}
        </span>
      )}
      {text.verdictWord !== null && (
        <span className="chip" data-verdict={change.verdict}>
          {text.verdictWord}
        </span>
      )}
    </>
  )
}

/** What the change is from: 2019年92件. */
function Earlier({ row: { indicator, comparison } }: Pick<Props, 'row'>) {
  const { figures } = useMessages()
  const messages = useMessages('explore').explore
  const { from } = comparison
  if (from.kind === 'missing') return null
  return (
    <span className="small">
      {messages.earlier(whenText(from, figures), figureText(from, indicator, figures))}
    </span>
  )
}
