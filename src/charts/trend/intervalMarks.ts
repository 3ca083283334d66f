import type { Interval } from '../../domain/statistics/interval'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Point } from '../layout/box'
import type { GraphicMark } from '../echarts'
import { toX, toY, type PlotArea } from '../layout/plotArea'
import { areaMark, layers, strokeMark } from '../layout/marks'
import { findUnbrokenSegments, type TrendChart } from './trendChart'

/** Half the width of a whisker's ends. */
export function capOf(theme: ChartTheme): number {
  return theme.fontSize * 0.28
}

/** A thin I from lower to upper limit, on a halo of paper where it crosses a bar. */
export function whisker(
  x: number,
  { lower, upper }: Interval,
  plot: PlotArea,
  theme: ChartTheme,
  layer: number,
): readonly GraphicMark[] {
  const top = toY(plot, upper)
  const foot = toY(plot, lower)
  const cap = capOf(theme)
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
    strokeMark(path, { colour: theme.paper, width: width * 2.6, layer }),
    strokeMark(path, { colour: theme.muted, width, layer }),
  ]
}

/** A band along each unbroken run of figures with intervals; a whisker where a figure stands alone. */
export function intervalMarks(
  chart: TrendChart,
  plot: PlotArea,
  theme: ChartTheme,
): readonly GraphicMark[] {
  return bandRuns(chart).flatMap((run) => {
    const [first] = run
    if (first !== undefined && run.length === 1)
      return whisker(toX(plot, first.index), first.interval, plot, theme, layers.rule)
    const uppers = run.map(({ index, interval }) => ({
      x: toX(plot, index),
      y: toY(plot, interval.upper),
    }))
    const lowers = run.map(({ index, interval }) => ({
      x: toX(plot, index),
      y: toY(plot, interval.lower),
    }))
    return [areaMark([...uppers, ...lowers.reverse()], theme.wash, layers.band)]
  })
}

type Limits = { readonly index: number; readonly interval: Interval }

/** The unbroken runs of figures, cut further where a figure has no interval. */
export function bandRuns(chart: TrendChart): readonly (readonly Limits[])[] {
  const runs: Limits[][] = []
  for (const run of findUnbrokenSegments(chart)) {
    let open: Limits[] | null = null
    for (const index of run) {
      const year = chart.series.points[index]?.year
      const interval = year === undefined ? undefined : chart.intervals.get(year)
      if (interval === undefined) open = null
      else if (open === null) runs.push((open = [{ index, interval }]))
      else open.push({ index, interval })
    }
  }
  return runs
}
