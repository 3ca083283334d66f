import type { ReactNode } from 'react'
import { attempt } from '../../format/attempt'
import { formatHeadline } from '../../format/sentences/headline'
import { useMessages } from '../../messages/useMessages'
import { compareYears } from '../../domain/comparison/comparison'
import type { YearPair } from '../../domain/model/comparedYears'
import type { RegionDataset } from '../../domain/model/regionDataset'

type Props = {
  readonly dataset: RegionDataset
  readonly pair: YearPair
  readonly actions?: ReactNode
}

/** What changed between the compared years, in a sentence. A figure that fails is left out: its card says so. */
export function Headline({ dataset, pair, actions }: Props) {
  const messages = useMessages()
  const { overview } = messages
  const comparisons = dataset.coreIds.flatMap((id) =>
    attempt(() => [compareYears(dataset, id, pair.from, pair.to)], []),
  )
  const none = { text: '', care: '', findings: [] }
  const { text, care, findings } = attempt(
    () => formatHeadline(dataset, comparisons, messages),
    none,
  )
  return (
    <div className="overview-head">
      <div className="headline">
        <h1>{overview.compared(pair.from, pair.to)}</h1>
        <p className="headline-text">{text}</p>
        <p>{care}</p>
        {findings.map((finding) => (
          <p key={finding} className="headline-finding">
            {finding}
          </p>
        ))}
      </div>
      {actions}
    </div>
  )
}
