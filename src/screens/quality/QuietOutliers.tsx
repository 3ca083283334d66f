import { FigureBoundary } from '../../ui/FigureBoundary'
import { CheckFold } from '../../ui/checks/CheckFold'
import { checkText, indicatorIn } from '../../format/sentences/checkText'
import { yearsText } from '../../format/values/period'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { OutlierCheck } from '../../domain/checks/check'
import { OUTLIER_FACTOR } from '../../domain/checks/checkOutliers'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useFinding } from '../../ui/checks/useFinding'
import { useIncrementalRender } from '../../scheduling/useIncrementalRender'

type Props = {
  readonly checks: readonly OutlierCheck[]
  readonly dataset: RegionDataset
  readonly indicatorHref: (id: string) => string
}

/** As many as the style sheet prints. */
const MOST_PRINTED = 48

/** All pairs of neighbouring years without a jump, folded into one line. */
export function QuietOutliers({ checks, dataset, indicatorHref }: Props) {
  const { quality } = useMessages('quality')
  return (
    <CheckFold
      className="check-fold quiet-outliers panel"
      summary={quality.quietOutliers(checks.length, OUTLIER_FACTOR)}
    >
      <Pairs checks={checks} dataset={dataset} indicatorHref={indicatorHref} />
      <NotPrinted count={checks.length - MOST_PRINTED} />
    </CheckFold>
  )
}

function Pairs({ checks, dataset, indicatorHref }: Props) {
  const rendered = useIncrementalRender(checks.length, {
    initial: 48,
    step: 48,
    complete: useFinding(),
  })
  return (
    <ul>
      {checks.slice(0, rendered).map((check) => (
        <li key={check.id}>
          <FigureBoundary of={indicatorIn(dataset, check.indicator)} showing={check}>
            <Pair check={check} dataset={dataset} indicatorHref={indicatorHref} />
          </FigureBoundary>
        </li>
      ))}
    </ul>
  )
}

function Pair({ check, dataset, indicatorHref }: Omit<Props, 'checks'> & { check: OutlierCheck }) {
  const { figures, lang } = useMessages()
  return (
    <>
      <a href={indicatorHref(check.indicator)}>
        {localize(indicatorIn(dataset, check.indicator).name, lang)}
      </a>{' '}
      <span>{yearsText(check.from.year, check.to.year, figures)}</span>{' '}
      <span>{checkText(check, dataset, lang)}</span>
    </>
  )
}

/** On paper only: how many items of a list are not printed. */
export function NotPrinted({ count }: { readonly count: number }) {
  const { quality } = useMessages('quality')
  return count > 0 ? <p className="not-printed">{quality.notPrinted(count)}</p> : null
}
