import { formatRemarks } from '../format/sentences/sentence'
import { useMessages } from '../messages/useMessages'
import type { Comparison } from '../domain/comparison/comparison'
import { CautionMarks } from './figures/CautionMarks'

type Props = {
  readonly comparison: Comparison
  /** The data check, to which findings of checks link; left out where there can be no link. */
  readonly checksHref?: string
}

/** What the sentence says beyond the figure and its change, which stand above: findings of checks, then limits. */
export function Remarks({ comparison, checksHref }: Props) {
  const { figures } = useMessages()
  const rest = formatRemarks(comparison, figures)
  return (
    <div className="remarks">
      <CautionMarks
        cautions={comparison.cautions.filter(({ kind }) => kind === 'check')}
        isLong
        {...(checksHref === undefined ? {} : { checksHref })}
      />
      {rest !== '' && <p>{rest}</p>}
    </div>
  )
}
