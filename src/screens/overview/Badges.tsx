import { locatorText } from '../../format/locator'
import { useWords } from '../../messages/useWords'
import type { Check } from '../../domain/checks/check'
import type { Reading } from '../../domain/comparison/comparison'
import { useAddress } from '../../navigation/address'

type Props = {
  readonly reading: Reading
  /** Those that touch the indicator. */
  readonly checks: readonly Check[]
}

/** Where the figure stands in its report, whether it is an estimate, and what checking it found. */
export function Marks({ reading, checks }: Props) {
  const words = useWords()
  const { hrefOf } = useAddress()
  const { indicator, from, to } = reading
  const failed = checks.filter((check) => check.outcome === 'failed').length
  const passed = checks.filter((check) => check.outcome === 'passed').length
  const estimated = [from, to].some(
    (point) => point.kind === 'stated' && point.status === 'estimated',
  )
  const locator = to.kind === 'stated' ? to.locator : null
  return (
    <div className="marks">
      <p>
        {failed > 0 && (
          <a className="mark-caution" href={hrefOf({ screen: 'quality' })}>
            <span aria-hidden="true">⚠&nbsp;</span>
            {words.overview.failedChecks(failed)}
          </a>
        )}
        {passed > 0 && (
          <a href={hrefOf({ screen: 'quality' })}>{words.overview.checksPassed(passed)}</a>
        )}
        {estimated && <span className="mark-caution">{words.overview.estimated}</span>}
      </p>
      <p>
        {locator !== null && <span>{locatorText(locator, words.figures)}</span>}
        <a href={hrefOf({ screen: 'indicator', id: indicator.id })}>{words.overview.details}</a>
      </p>
    </div>
  )
}
