import { useState } from 'react'
import { LongList } from '../../ui/LongList'
import { checkText } from '../../format/sentences/checkText'
import { yearsText } from '../../format/values/period'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { OutlierCheck } from '../../domain/checks/check'
import { OUTLIER_FACTOR } from '../../domain/checks/outlierChecks'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { NotPrinted } from './NotPrinted'

type Props = {
  readonly checks: readonly OutlierCheck[]
  readonly dataset: RegionDataset
  readonly indicatorHref: (id: string) => string
}

/** A line of text. */
const ITEM_HEIGHT = 32
const MOST_ON_PAPER = 48

/** All pairs of neighbouring years without a jump: one line, which opens to the pairs. */
export function QuietOutliers({ checks, dataset, indicatorHref }: Props) {
  const { figures, lang, quality } = useMessages('quality')
  const [open, setOpen] = useState(false)
  return (
    <details
      className="quiet-outliers panel"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{quality.quietOutliers(checks.length, OUTLIER_FACTOR)}</summary>
      {open && (
        <LongList
          items={checks}
          keyOf={({ id }) => id}
          itemHeight={ITEM_HEIGHT}
          opens
          mostOnPaper={MOST_ON_PAPER}
        >
          {(check) => {
            const indicator = dataset.indicatorById.get(check.indicator)
            return (
              <>
                <a href={indicatorHref(check.indicator)}>
                  {indicator === undefined ? check.indicator : localize(indicator.name, lang)}
                </a>{' '}
                <span>{yearsText(check.from.year, check.to.year, figures)}</span>{' '}
                <span>{checkText(check, dataset, lang)}</span>
              </>
            )
          }}
        </LongList>
      )}
      {open && <NotPrinted count={checks.length - MOST_ON_PAPER} />}
    </details>
  )
}
