import type { ChartPoint } from '../chartPoint'
import type { Drawn } from './useHighlight'

/** The index of the point whose year or row contains a pixel of the chart; null outside the plot. */
export function findNearestPoint(
  { chart, option }: Drawn,
  points: readonly ChartPoint[],
  pixel: readonly [number, number],
): number | null {
  const found: unknown = chart.convertFromPixel({ gridIndex: 0 }, [...pixel])
  if (!Array.isArray(found)) return null
  const { xAxis } = option
  const isColumn = xAxis !== undefined && !Array.isArray(xAxis) && xAxis.type === 'category'
  const dataIndex: unknown = found[isColumn ? 0 : 1]
  const index = points.findIndex((point) => point.dataIndex === dataIndex)
  return index < 0 ? null : index
}
