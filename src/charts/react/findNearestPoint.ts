import type { ChartPoint } from '../chartPoint'
import type { ChartOption } from '../echarts'
import type { Drawn } from './useHighlight'

/** The index of the point whose year or row contains a pixel of the chart; null outside the plot. */
export function findNearestPoint(
  { chart, option }: Drawn,
  points: readonly ChartPoint[],
  pixel: readonly [number, number],
): number | null {
  const found: unknown = chart.convertFromPixel({ gridIndex: 0 }, [...pixel])
  if (!Array.isArray(found)) return null
  const isColumn = isCategory(option.xAxis)
  if (!isColumn && !isCategory(option.yAxis))
    return findNearestDot({ chart, option }, points, pixel)
  const dataIndex: unknown = found[isColumn ? 0 : 1]
  const index = points.findIndex((point) => point.dataIndex === dataIndex)
  return index < 0 ? null : index
}

function isCategory(axis: ChartOption['xAxis'] | ChartOption['yAxis']): boolean {
  return axis !== undefined && !Array.isArray(axis) && axis.type === 'category'
}

/** Farther dots are not meant, in pixels. */
const FARTHEST = 24

/** The nearest dot of a chart with a value on either axis. */
function findNearestDot(
  { chart }: Drawn,
  points: readonly ChartPoint[],
  [x, y]: readonly [number, number],
): number | null {
  const distances = points.map(({ place }) => {
    const at: unknown =
      place === undefined ? null : chart.convertToPixel({ gridIndex: 0 }, [...place])
    if (!Array.isArray(at)) return Infinity
    return Math.hypot(Number(at[0]) - x, Number(at[1]) - y)
  })
  const nearest = Math.min(...distances)
  return nearest <= FARTHEST ? distances.indexOf(nearest) : null
}
