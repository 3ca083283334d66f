import { indicatorIn } from '../../format/sentences/checkText'
import type { Check } from '../../domain/checks/check'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { useIncrementalRender } from '../../scheduling/useIncrementalRender'
import { useFinding } from './useFinding'
import { usePrinting } from '../../scheduling/usePrinting'
import { FigureBoundary } from '../FigureBoundary'
import { CheckItem } from './CheckItem'

type Props = {
  readonly checks: readonly Check[]
  readonly dataset: RegionDataset
  readonly indicatorHref: (id: string) => string
  /** Prints the first two dozen only. */
  readonly printsBeginning?: boolean
  /** Renders all at once. */
  readonly complete?: boolean
}

/** Checks side by side: those in view at once, hundreds of others after the next paints. */
export function CheckList({
  checks,
  dataset,
  indicatorHref,
  printsBeginning = false,
  complete = false,
}: Props) {
  const isPrinting = usePrinting()
  const isFinding = useFinding()
  const rendered = useIncrementalRender(checks.length, {
    initial: 24,
    step: 12,
    reachable: checks.length <= 100,
    complete: complete || isPrinting || isFinding,
  })
  return (
    <ul
      className="check-list"
      data-prints={printsBeginning ? 'beginning' : 'all'}
      aria-busy={rendered < checks.length ? true : undefined}
    >
      {checks.slice(0, rendered).map((check) => (
        <li key={check.id}>
          <FigureBoundary of={indicatorIn(dataset, check.indicator)} showing={check}>
            <CheckItem check={check} dataset={dataset} indicatorHref={indicatorHref} />
          </FigureBoundary>
        </li>
      ))}
    </ul>
  )
}
