import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { listReportedValues } from '../../domain/model/series'

/** Whether the large number of a comparison is all that its chart could show: its neighbours say more. */
export function isLoneFigure(
  { seriesById }: RegionDataset,
  { indicator, to }: Comparison,
): boolean {
  const series = seriesById.get(indicator.id)
  return to.kind === 'reported' && series !== undefined && listReportedValues(series).length === 1
}
