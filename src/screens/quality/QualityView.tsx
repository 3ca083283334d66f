import { eventNoteText } from '../../format/event'
import { dateText } from '../../format/values/period'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { useMemo } from 'react'
import type { Check } from '../../domain/checks/check'
import { runChecks } from '../../domain/checks/runChecks'
import { CHECK_OUTCOMES, countOutcomes } from '../../domain/checks/checkOutcome'
import { compareIndicators } from '../../domain/comparison/comparison'
import { testTogether } from '../../domain/comparison/testedTogether'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { Notice } from '../../ui/notices/Notice'
import { CheckGroup } from './CheckGroup'
import './quality.css'

type Props = {
  readonly dataset: RegionDataset
  /** The id of the check that the address names: it is not folded. */
  readonly target?: string | undefined
  readonly indicatorHref: (id: string) => string
}

/** Failed ones first; outcomes without a check are left out. */
function groupByOutcome(checks: readonly Check[]) {
  return CHECK_OUTCOMES.map((outcome) => ({
    outcome,
    checks: checks.filter((check) => check.outcome === outcome),
  })).filter((group) => group.checks.length > 0)
}

/** Every data check of the region, failed ones first. */
export function QualityView({ dataset, target, indicatorHref }: Props) {
  const messages = useMessages('quality').quality
  const checks = runChecks(dataset)
  const counts = countOutcomes(checks)
  const groups = useMemo(() => groupByOutcome(runChecks(dataset)), [dataset])
  return (
    <div className="quality">
      <header>
        <h1>{messages.heading}</h1>
        <p className="quality-intro">{messages.intro}</p>
        <p className="quality-summary">
          {checks.length === 0 ? messages.none : messages.summary(checks.length, counts)}
        </p>
        <TestedChanges dataset={dataset} />
      </header>
      {target !== undefined && !checks.some(({ id }) => id === target) && (
        <Notice role="status" title={messages.unknownCheck} hint={messages.unknownCheckHint} />
      )}
      <PendingEvents dataset={dataset} />
      {groups.map((group) => (
        <CheckGroup
          key={group.outcome}
          {...group}
          dataset={dataset}
          target={target}
          indicatorHref={indicatorHref}
        />
      ))}
    </div>
  )
}

/** How many changes between the compared years were tested against chance, and how many are beyond it. */
function TestedChanges({ dataset }: Pick<Props, 'dataset'>) {
  const messages = useMessages('quality').quality
  const { comparedYears } = dataset
  const { tested, beyond } = useMemo(
    () =>
      testTogether(
        compareIndicators(
          dataset,
          dataset.catalog.indicators.map(({ id }) => id),
        ),
      ),
    [dataset],
  )
  if (comparedYears === null || tested === 0) return null
  return (
    <p className="quality-tested">
      {messages.tested(comparedYears.from, comparedYears.to, tested, beyond.size)}
    </p>
  )
}

/** Events that may have changed what is counted, at a date that nobody has confirmed for this region. */
function PendingEvents({ dataset }: { readonly dataset: RegionDataset }) {
  const { quality: messages, figures, lang } = useMessages('quality')
  const { pendingEvents } = dataset
  if (pendingEvents.length === 0) return null
  return (
    <section className="pending-events">
      <h2>{messages.pendingEvents}</h2>
      <ul>
        {pendingEvents.map((event) => (
          <li key={event.id}>
            <p>
              {messages.pendingEvent(localize(event.name, lang), dateText(event.date, figures))}
            </p>
            <p>{eventNoteText(event, figures)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
