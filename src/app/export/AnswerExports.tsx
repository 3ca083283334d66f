import { useMemo } from 'react'
import { compareIndicators } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { LazyExportPanel } from './LazyExportPanel'

type Props = {
  readonly dataset: RegionDataset
  /** The indicator that answers a search. */
  readonly id: string
}

/** The usual exports of an answer, as buttons. The same view while nothing changes, so that a result stays in sight. */
export function AnswerExports({ dataset, id }: Props) {
  const view = useMemo(
    () => ({ ids: [id], comparisons: compareIndicators(dataset, [id]) }),
    [dataset, id],
  )
  return <LazyExportPanel buttonsOnly dataset={dataset} {...view} />
}
