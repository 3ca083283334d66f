import type { Interval } from '../../domain/statistics/interval'
import type { ChartLook } from '../../theme/chartLook'
import type { Spot } from '../layout/box'
import type { GraphicMark } from '../echarts'
import { xOf, yOf, type Frame } from '../layout/plotArea'
import { areaMark, layers, strokeMark } from '../layout/marks'
import { unbrokenRuns, type TrendChart } from './trendChart'

/** Half the width of a whisker's ends. */
export function capOf(look: ChartLook): number {
  return look.fontSize * 0.28
}

/** A thin I from lower to upper limit, on a halo of paper where it crosses a bar. */
export function whisker(
  x: number,
  { lower, upper }: Interval,
  frame: Frame,
  look: ChartLook,
  layer: number,
): readonly GraphicMark[] {
  const top = yOf(frame, upper)
  const foot = yOf(frame, lower)
  const cap = capOf(look)
  const path: readonly Spot[] = [
    { x: x - cap, y: top },
    { x: x + cap, y: top },
    { x, y: top },
    { x, y: foot },
    { x: x - cap, y: foot },
    { x: x + cap, y: foot },
  ]
  const width = look.lineWidth * 0.45
  return [
    strokeMark(path, { colour: look.paper, width: width * 2.6, layer }),
    strokeMark(path, { colour: look.muted, width, layer }),
  ]
}

/** A band along each unbroken run of figures with intervals; a whisker where a figure stands alone. */
export function intervalMarks(
  chart: TrendChart,
  frame: Frame,
  look: ChartLook,
): readonly GraphicMark[] {
  return bandRuns(chart).flatMap((run) => {
    const [first] = run
    if (first !== undefined && run.length === 1)
      return whisker(xOf(frame, first.index), first.interval, frame, look, layers.rule)
    const uppers = run.map(({ index, interval }) => ({
      x: xOf(frame, index),
      y: yOf(frame, interval.upper),
    }))
    const lowers = run.map(({ index, interval }) => ({
      x: xOf(frame, index),
      y: yOf(frame, interval.lower),
    }))
    return [areaMark([...uppers, ...lowers.reverse()], look.wash, layers.band)]
  })
}

type Limits = { readonly index: number; readonly interval: Interval }

/** The unbroken runs of figures, cut further where a figure has no interval. */
export function bandRuns(chart: TrendChart): readonly (readonly Limits[])[] {
  const runs: Limits[][] = []
  for (const run of unbrokenRuns(chart)) {
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
