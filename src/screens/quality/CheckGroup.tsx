import { useId, useMemo } from 'react'
import { CheckFold } from '../../ui/checks/CheckFold'
import { CheckList } from '../../ui/checks/CheckList'
import { useMessages } from '../../messages/useMessages'
import type { Check, CheckOutcome, OutlierCheck } from '../../domain/checks/check'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { NotPrinted, QuietOutliers } from './QuietOutliers'

type Props = {
  readonly outcome: CheckOutcome
  readonly checks: readonly Check[]
  readonly dataset: RegionDataset
  /** The id of the check that the address names. */
  readonly target: string | undefined
  readonly indicatorHref: (id: string) => string
}

/** More than these are folded by kind; failed checks never are, passed ones always. */
const MOST_OPEN: Readonly<Record<CheckOutcome, number>> = {
  failed: Infinity,
  review: 6,
  unverifiable: 6,
  passed: 0,
}

/** Failed checks and those to review are all printed; of the others, which may be hundreds, the first ones. */
const MOST_PRINTED: Readonly<Record<CheckOutcome, number>> = {
  failed: Infinity,
  review: Infinity,
  unverifiable: 24,
  passed: 24,
}

/** An outlier check that flags nothing: there is one for every pair of years. */
function isQuiet(check: Check): check is OutlierCheck {
  return check.kind === 'outlier' && check.outcome === 'passed'
}

function groupByKind(checks: readonly Check[]) {
  const kinds = [...new Set(checks.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, ofKind: checks.filter((check) => check.kind === kind) }))
}

/** The checks of one outcome under their heading, many of them folded by kind. */
export function CheckGroup({ outcome, checks, dataset, target, indicatorHref }: Props) {
  const { quality } = useMessages('quality')
  const headingId = useId()
  const quiet = useMemo(() => checks.filter(isQuiet), [checks])
  const listed = useMemo(() => checks.filter((check) => !isQuiet(check)), [checks])
  const mostPrinted = MOST_PRINTED[outcome]
  const list = (shown: readonly Check[]) => (
    <CheckList
      checks={shown}
      dataset={dataset}
      indicatorHref={indicatorHref}
      printsBeginning={mostPrinted < Infinity}
      complete={isAmong(target, shown)}
    />
  )
  return (
    <section className="check-group" data-outcome={outcome} aria-labelledby={headingId}>
      <h2 id={headingId}>{quality.group(quality.outcomes[outcome], checks.length)}</h2>
      {listed.length <= MOST_OPEN[outcome]
        ? list(listed)
        : groupByKind(listed).map(({ kind, ofKind }) => (
            <CheckFold
              // Opens again for another check.
              key={`${kind} ${isAmong(target, ofKind) ? target : ''}`}
              className="check-fold panel"
              summary={quality.group(quality.kinds[kind], ofKind.length)}
              opened={isAmong(target, ofKind)}
              printed={outcome !== 'passed'}
              folded={outcome === 'passed' && <NotPrinted count={ofKind.length} />}
            >
              {list(ofKind)}
              <NotPrinted count={ofKind.length - mostPrinted} />
            </CheckFold>
          ))}
      {quiet.length > 0 && (
        <QuietOutliers checks={quiet} dataset={dataset} indicatorHref={indicatorHref} />
      )}
    </section>
  )
}

function isAmong(target: string | undefined, checks: readonly Check[]): boolean {
  return target !== undefined && checks.some(({ id }) => id === target)
}
