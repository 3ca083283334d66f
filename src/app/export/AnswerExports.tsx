import { useMemo } from 'react'
import { compareIndicators } from '../../domain/comparison/comparison'
import type { Indicator } from '../../domain/model/indicator'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { LazyExportPanel } from './LazyExportPanel'

type Props = {
  readonly dataset: RegionDataset
  /** It answers a search. */
  readonly indicator: Indicator
}

/** The usual exports of an answer, as buttons. The same view while nothing changes, so that a result stays in sight. */
export function AnswerExports({ dataset, indicator }: Props) {
  const view = useMemo(
    () => ({ ids: [indicator.id], comparisons: compareIndicators(dataset, [indicator.id]) }),
    [dataset, indicator],
  )
  return <LazyExportPanel answer={indicator} dataset={dataset} {...view} />
}
