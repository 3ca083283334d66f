import { useState } from 'react'
import { LongList } from '../../ui/LongList'
import { checkText } from '../../format/sentences/checkText'
import { yearsText } from '../../format/values/period'
import { pick } from '../../messages/pick'
import { dataCheckWordsOf } from '../../messages/dataCheckWords'
import { useWords } from '../../messages/useWords'
import type { OutlierCheck } from '../../domain/checks/check'
import { OUTLIER_FACTOR } from '../../domain/checks/outlierChecks'
import type { World } from '../../domain/model/regionDataset'
import { NotPrinted } from './NotPrinted'

type Props = {
  readonly checks: readonly OutlierCheck[]
  readonly world: World
  readonly indicatorHref: (id: string) => string
}

/** A line of text. */
const ITEM_HEIGHT = 32
const MOST_ON_PAPER = 48

/** All pairs of neighbouring years without a jump: one line, which opens to the pairs. */
export function QuietOutliers({ checks, world, indicatorHref }: Props) {
  const { figures, lang } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details
      className="quiet-outliers panel"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{dataCheckWordsOf(lang).quietOutliers(checks.length, OUTLIER_FACTOR)}</summary>
      {open && (
        <LongList
          items={checks}
          keyOf={({ id }) => id}
          itemHeight={ITEM_HEIGHT}
          opens
          mostOnPaper={MOST_ON_PAPER}
        >
          {(check) => {
            const indicator = world.indicatorById.get(check.indicator)
            return (
              <>
                <a href={indicatorHref(check.indicator)}>
                  {indicator === undefined ? check.indicator : pick(indicator.name, lang)}
                </a>{' '}
                <span>{yearsText(check.from.year, check.to.year, figures)}</span>{' '}
                <span>{checkText(check, world, lang)}</span>
              </>
            )
          }}
        </LongList>
      )}
      {open && <NotPrinted count={checks.length - MOST_ON_PAPER} />}
    </details>
  )
}
