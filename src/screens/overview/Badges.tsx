import { locatorText } from '../../format/locator'
import { useMessages } from '../../messages/useMessages'
import type { Check } from '../../domain/checks/check'
import type { Comparison } from '../../domain/comparison/comparison'
import { useNavigation } from '../../navigation/useNavigation'

type Props = {
  readonly comparison: Comparison
  /** The checks of the indicator. */
  readonly checks: readonly Check[]
}

/** The figure's source, its status as an estimate, and the result of its checks. */
export function Badges({ comparison, checks }: Props) {
  const messages = useMessages()
  const { linkTo } = useNavigation()
  const { indicator, from, to } = comparison
  const failed = checks.filter((check) => check.outcome === 'failed').length
  const passed = checks.filter((check) => check.outcome === 'passed').length
  const estimated = [from, to].some(
    (point) => point.kind === 'reported' && point.status === 'estimated',
  )
  const locator = to.kind === 'reported' ? to.locator : null
  return (
    <div className="badges">
      <p>
        {failed > 0 && (
          <a className="badge-caution" href={linkTo({ screen: 'quality' })}>
            <span aria-hidden="true">⚠&nbsp;</span>
            {messages.overview.failedChecks(failed)}
          </a>
        )}
        {passed > 0 && (
          <a href={linkTo({ screen: 'quality' })}>{messages.overview.checksPassed(passed)}</a>
        )}
        {estimated && <span className="badge-caution">{messages.overview.estimated}</span>}
      </p>
      <p>
        {locator !== null && <span>{locatorText(locator, messages.figures)}</span>}
        <a href={linkTo({ screen: 'indicator', id: indicator.id })}>{messages.overview.details}</a>
      </p>
    </div>
  )
}
