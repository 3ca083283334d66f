import { useId, useMemo } from 'react'
import { CheckItem } from '../../ui/figures/CheckItem'
import { LongList } from '../../ui/LongList'
import { useMessages } from '../../messages/useMessages'
import type { Check, OutlierCheck } from '../../domain/checks/check'
import type { CheckStatus } from '../../domain/checks/checkStatus'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { NotPrinted } from './NotPrinted'
import { QuietOutliers } from './QuietOutliers'

type Props = {
  readonly standing: CheckStatus
  readonly checks: readonly Check[]
  readonly dataset: RegionDataset
  readonly indicatorHref: (id: string) => string
  /** The first on the page. */
  readonly opens: boolean
}

/** As the style sheet has them, with the gap; a check of three lines. */
const COLUMN_WIDTH = 420
const ITEM_HEIGHT = 236

/** What disagrees is printed whole; of the rest, of which there are hundreds, a beginning. */
const MOST_ON_PAPER: Readonly<Record<CheckStatus, number>> = {
  failed: Infinity,
  look: Infinity,
  unverifiable: 24,
  passed: 24,
}

/** An outlier check that flags nothing: of these there is one for every pair of years. */
function isQuiet(check: Check): check is OutlierCheck {
  return check.kind === 'outlier' && check.outcome === 'passed'
}

/** The checks of one standing under their heading; unremarkable pairs of years share one line. */
export function CheckGroup({ standing, checks, dataset, indicatorHref, opens }: Props) {
  const { quality } = useMessages('quality')
  const heading = useId()
  const quiet = useMemo(() => checks.filter(isQuiet), [checks])
  const told = useMemo(() => checks.filter((check) => !isQuiet(check)), [checks])
  return (
    <section className="check-group" data-status={standing} aria-labelledby={heading}>
      <h2 id={heading}>{quality.group(quality.standings[standing], checks.length)}</h2>
      <LongList
        items={told}
        keyOf={({ id }) => id}
        className="check-list"
        columnWidth={COLUMN_WIDTH}
        itemHeight={ITEM_HEIGHT}
        opens={opens}
        mostOnPaper={MOST_ON_PAPER[standing]}
      >
        {(check) => <CheckItem check={check} dataset={dataset} indicatorHref={indicatorHref} />}
      </LongList>
      <NotPrinted count={told.length - MOST_ON_PAPER[standing]} />
      {quiet.length > 0 && (
        <QuietOutliers checks={quiet} dataset={dataset} indicatorHref={indicatorHref} />
      )}
    </section>
  )
}
