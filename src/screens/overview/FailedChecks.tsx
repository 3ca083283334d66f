import { explainCheck } from '../../format/sentences/explainCheck'
import { useMessages } from '../../messages/useMessages'
import type { Check } from '../../domain/checks/check'
import type { RegionDataset } from '../../domain/model/regionDataset'

type Props = {
  readonly dataset: RegionDataset
  /** The failed checks of the figure in the compared years. */
  readonly checks: readonly Check[]
}

/** Failed checks beside the figure that they concern. */
export function FailedChecks({ dataset, checks }: Props) {
  const messages = useMessages()
  const failed = checks.filter((check) => check.outcome === 'failed')
  if (failed.length === 0) return null
  return (
    <ul className="failed-checks">
      {failed.map((check) => (
        <li key={check.id}>
          <span aria-hidden="true">⚠ </span>
          {explainCheck(check, { dataset, messages })}
        </li>
      ))}
    </ul>
  )
}
