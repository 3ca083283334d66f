import { explainCheck } from '../../format/sentences/explainCheck'
import { useWords } from '../../messages/useWords'
import type { Check } from '../../domain/checks/check'
import type { World } from '../../domain/model/regionDataset'

type Props = {
  readonly world: World
  /** Those that touch the figure in the years that are compared. */
  readonly checks: readonly Check[]
}

/** Where the report contradicts itself about this figure, said beside the figure. */
export function FailedChecks({ world, checks }: Props) {
  const { quality, figures } = useWords()
  const failed = checks.filter((check) => check.outcome === 'failed')
  if (failed.length === 0) return null
  return (
    <ul className="failed-checks">
      {failed.map((check) => (
        <li key={check.id}>
          <span aria-hidden="true">⚠ </span>
          {explainCheck(check, { world, words: quality.explain, figures })}
        </li>
      ))}
    </ul>
  )
}
