import { useMemo } from 'react'
import { CheckFold } from '../../ui/checks/CheckFold'
import { CheckList } from '../../ui/checks/CheckList'
import { useMessages } from '../../messages/useMessages'
import type { Check } from '../../domain/checks/check'
import { CHECK_OUTCOMES, countOutcomes } from '../../domain/checks/checkOutcome'
import { findChecksUsing, runChecks } from '../../domain/checks/runChecks'
import type { YearPair } from '../../domain/model/comparedYears'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useNavigation } from '../../navigation/useNavigation'

type Props = {
  readonly dataset: RegionDataset
  readonly indicatorId: string
  readonly pair: YearPair
  readonly indicatorHref: (id: string) => string
}

/** The checks that use an indicator: failed ones and those to review in the compared years; the rest folded. */
export function IndicatorChecks({ dataset, indicatorId, pair, indicatorHref }: Props) {
  const { indicator: messages, quality } = useMessages('indicator', 'quality')
  const { linkTo } = useNavigation()
  const checks = useMemo(
    () => findChecksUsing(runChecks(dataset), indicatorId),
    [dataset, indicatorId],
  )
  const isOpen = ({ outcome, year }: Check) =>
    outcome === 'failed' || (outcome === 'review' && (year === pair.from || year === pair.to))
  const open = checks.filter(isOpen)
  const folded = checks.filter((check) => !isOpen(check))
  const counts = countOutcomes(folded)
  const outcomes = CHECK_OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
    name: quality.outcomes[outcome],
    count: counts[outcome],
  }))
  const lists = { dataset, indicatorHref }
  return (
    <section className="indicator-checks">
      <h2>{messages.checks}</h2>
      {checks.length === 0 && <p>{messages.noChecks}</p>}
      {open.length > 0 && <CheckList checks={open} {...lists} />}
      {folded.length > 0 && (
        <CheckFold
          key={indicatorId}
          className="check-fold panel"
          summary={messages.otherChecks(open.length > 0, folded.length, outcomes)}
        >
          <CheckList checks={folded} {...lists} />
        </CheckFold>
      )}
      <p>
        <a href={linkTo({ screen: 'quality' })}>{messages.allChecks}</a>
      </p>
    </section>
  )
}
