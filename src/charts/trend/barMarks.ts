import type { Interval } from '../../domain/statistics/interval'
import type { ChartTheme } from '../../theme/chartTheme'
import { barWidth } from './barSeries'
import type { Box, Segment } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import type { GraphicMark } from '../echarts'
import { toX, toY, type PlotArea } from '../layout/plotArea'
import { whisker } from './intervalMarks'
import { layers, lineHeight, textMark } from '../layout/marks'
import { placeLabels, type LabelObstacles } from '../layout/placeLabels'
import { estimateWidth } from '../../typesetting/textWidth'
import type { TrendChart } from './trendChart'

/** A bar with what belongs to it. */
type Bar = {
  readonly x: number
  readonly text: string
  readonly weight: 'normal' | 'bold'
  readonly width: number
  readonly interval: Interval | null
  readonly whiskerX: number
  /** The value that its label stands on. */
  readonly head: number
}

/** The whisker stands beside the number where both fit, else in the middle with the number on top of it. */
function barsOf(
  chart: TrendChart,
  plot: PlotArea,
  theme: ChartTheme,
  messages: ChartMessages,
): readonly Bar[] {
  const aside = barWidth(plot, theme) * 0.32
  return chart.series.points.flatMap((point, index) => {
    if (point.kind === 'missing') return []
    const interval = chart.intervals.get(point.year) ?? null
    const weight = chart.compared.includes(point.year) ? 'bold' : 'normal'
    const text = messages.shortValue(point)
    const width = estimateWidth(text, theme.fontSize, weight)
    const beside = width / 2 + theme.fontSize * 0.5 <= aside
    const x = toX(plot, index)
    const head = interval === null || beside ? point.value : interval.upper
    return [{ x, text, weight, width, interval, whiskerX: beside ? x + aside : x, head }]
  })
}

/** Values and whiskers of bars, and the boxes that other texts must keep clear of. */
export function barMarks(
  chart: TrendChart,
  plot: PlotArea,
  around: LabelObstacles,
  theme: ChartTheme,
  messages: ChartMessages,
): { readonly marks: readonly GraphicMark[]; readonly boxes: readonly Box[] } {
  const half = barWidth(plot, theme) / 2
  const bars = barsOf(chart, plot, theme, messages)
  const bodies = bars.map(({ x, head }) => ({
    left: x - half,
    right: x + half,
    top: toY(plot, head),
    bottom: plot.bottom,
  }))
  const strokes = bars.flatMap(({ interval, whiskerX: x }): readonly Segment[] =>
    interval === null
      ? []
      : [{ from: { x, y: toY(plot, interval.lower) }, to: { x, y: toY(plot, interval.upper) } }],
  )
  const labels = placeLabels(
    bars.map(({ x, head, width }) => ({
      width,
      height: lineHeight(theme),
      at: { x, y: toY(plot, head) },
      distance: theme.fontSize * 0.2,
      prefer: 'above',
      key: true,
      must: true,
    })),
    { ...around, boxes: [...around.boxes, ...bodies], strokes: [...around.strokes, ...strokes] },
  )
  const marks = bars.flatMap(({ interval, whiskerX, text, weight }, index) => {
    const box = labels[index] ?? null
    return [
      ...(interval === null ? [] : whisker(whiskerX, interval, plot, theme, layers.whisker)),
      ...(box === null ? [] : [textMark({ text, box, weight, colour: theme.ink }, theme)]),
    ]
  })
  return { marks, boxes: [...bodies, ...labels.filter((box): box is Box => box !== null)] }
}
