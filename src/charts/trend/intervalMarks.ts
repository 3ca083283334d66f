import { at } from '../../domain/model/at'
import type { Interval } from '../../domain/statistics/interval'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Drawing } from '../chartMessages'
import type { Marks } from '../echarts'
import type { Point } from '../layout/box'
import { buildPolygon, buildPolyline, layers } from '../layout/marks'
import { toX, toY } from '../layout/plotArea'
import { findUnbrokenSegments, type TrendChart } from './trendChart'

/** Half the width of a whisker's caps. */
export function computeCapWidth(theme: ChartTheme): number {
  return theme.fontSize * 0.28
}

/** An I from the lower to the upper limit, with a halo of paper where it crosses a bar. */
export function buildWhisker(
  x: number,
  { lower, upper }: Interval,
  { plot, theme }: Drawing<TrendChart>,
  layer: number,
): Marks {
  const top = toY(plot, upper)
  const foot = toY(plot, lower)
  const cap = computeCapWidth(theme)
  const path: readonly Point[] = [
    { x: x - cap, y: top },
    { x: x + cap, y: top },
    { x, y: top },
    { x, y: foot },
    { x: x - cap, y: foot },
    { x: x + cap, y: foot },
  ]
  const width = theme.lineWidth * 0.45
  return [
    buildPolyline(path, { colour: theme.paper, width: width * 2.6, layer }),
    buildPolyline(path, { colour: theme.muted, width, layer }),
  ]
}

/** A confidence band along each run of figures with intervals; a whisker for a single figure. */
export function buildIntervalMarks(drawing: Drawing<TrendChart>): Marks {
  const { chart, plot, theme } = drawing
  return findBands(chart).flatMap((band) => {
    const [first] = band
    if (first !== undefined && band.length === 1)
      return buildWhisker(toX(plot, first.index), first.interval, drawing, layers.rule)
    const listEdge = (side: keyof Interval) =>
      band.map(({ index, interval }) => ({ x: toX(plot, index), y: toY(plot, interval[side]) }))
    const outline = [...listEdge('upper'), ...listEdge('lower').reverse()]
    return [buildPolygon(outline, theme.wash, layers.band)]
  })
}

type Limits = { readonly index: number; readonly interval: Interval }

/** The unbroken runs of figures, cut also where a figure has no interval. */
export function findBands(chart: TrendChart): readonly (readonly Limits[])[] {
  const bands: Limits[][] = []
  for (const run of findUnbrokenSegments(chart)) {
    let open: Limits[] | null = null
    for (const index of run) {
      const interval = chart.intervals.get(at(chart.series.points, index).year)
      if (interval === undefined) open = null
      else if (open === null) bands.push((open = [{ index, interval }]))
      else open.push({ index, interval })
    }
  }
  return bands
}
