import { explainCheck } from '../../format/sentences/explainCheck'
import { useMessages } from '../../messages/useMessages'
import type { Check } from '../../domain/checks/check'
import type { RegionDataset } from '../../domain/model/regionDataset'

type Props = {
  readonly dataset: RegionDataset
  /** Those that touch the figure in the years that are compared. */
  readonly checks: readonly Check[]
}

/** Where the report contradicts itself about this figure, said beside the figure. */
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
