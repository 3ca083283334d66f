import { explainCheck } from '../../format/explainCheck'
import { useWords } from '../../i18n/useWords'
import type { Check } from '../../indicators/check'
import type { World } from '../../indicators/world'

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
