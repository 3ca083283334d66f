import { useId, useMemo, useState } from 'react'
import { CheckList } from '../../ui/figures/CheckList'
import { useMessages } from '../../messages/useMessages'
import type { Check, CheckOutcome, OutlierCheck } from '../../domain/checks/check'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { NotPrinted, QuietOutliers } from './QuietOutliers'

type Props = {
  readonly outcome: CheckOutcome
  readonly checks: readonly Check[]
  readonly dataset: RegionDataset
  readonly indicatorHref: (id: string) => string
}

/** Failed checks are all printed; of the others, which may be hundreds, the first ones. */
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

/** The checks of one outcome under their heading. Passed ones are folded and rendered when opened. */
export function CheckGroup({ outcome, checks, dataset, indicatorHref }: Props) {
  const { quality } = useMessages('quality')
  const headingId = useId()
  const [open, setOpen] = useState(outcome !== 'passed')
  const quiet = useMemo(() => checks.filter(isQuiet), [checks])
  const listed = useMemo(() => checks.filter((check) => !isQuiet(check)), [checks])
  const isFolded = outcome === 'passed' && listed.length > 0
  const heading = <h2 id={headingId}>{quality.group(quality.outcomes[outcome], checks.length)}</h2>
  const list = open && (
    <CheckList
      checks={listed}
      dataset={dataset}
      indicatorHref={indicatorHref}
      printsBeginning={MOST_PRINTED[outcome] < Infinity}
    />
  )
  return (
    <section className="check-group" data-outcome={outcome} aria-labelledby={headingId}>
      {isFolded ? (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{heading}</summary>
          {list}
        </details>
      ) : (
        <>
          {heading}
          {list}
        </>
      )}
      <NotPrinted count={listed.length - (open ? MOST_PRINTED[outcome] : 0)} />
      {quiet.length > 0 && (
        <QuietOutliers checks={quiet} dataset={dataset} indicatorHref={indicatorHref} />
      )}
    </section>
  )
}
