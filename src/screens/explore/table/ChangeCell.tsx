import { formatChange, formatDifference } from '../../../format/sentences/change'
import { useMessages } from '../../../messages/useMessages'
import type { ExplorerRow } from './explorerRow'

/** Difference and percentage with their meaning; figures that cannot be compared say so. */
export function ChangeCell({ row }: { readonly row: ExplorerRow }) {
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
        <span className="chip">{messages.notComparable}</span>
      </>
    )
  }
  if (comparison.kind !== 'change') return <span className="muted">{messages.noChange}</span>
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
