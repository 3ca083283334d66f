import { CautionMarks } from '../../ui/figures/CautionMarks'
import { placeText } from '../../format/source'
import { useMessages } from '../../messages/useMessages'
import type { Check } from '../../domain/checks/check'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'

type Props = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  /** The checks of the indicator. */
  readonly checks: readonly Check[]
}

/** The figure's cautions, the number of checks that it passed, and its source. */
export function Badges({ dataset, comparison, checks }: Props) {
  const messages = useMessages()
  const { linkTo } = useNavigation()
  const { indicator, to, cautions } = comparison
  const passed = checks.filter((check) => check.outcome === 'passed').length
  const place = to.kind === 'reported' ? placeText(to, dataset, messages.figures) : ''
  return (
    <div className="badges">
      <p>
        <CautionMarks
          cautions={cautions.filter(({ kind }) => kind === 'check' || kind === 'status')}
          checksHref={linkTo({ screen: 'quality' })}
        />
        {passed > 0 && (
          <a href={linkTo({ screen: 'quality' })}>{messages.overview.checksPassed(passed)}</a>
        )}
      </p>
      <p>
        {place !== '' && <span>{place}</span>}
        <a href={linkTo({ screen: 'indicator', id: indicator.id })}>{messages.overview.details}</a>
      </p>
    </div>
  )
}
