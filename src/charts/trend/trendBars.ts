import type { Interval } from '../../domain/statistics/interval'
import { estimateWidth, type Weight } from '../../typesetting/textWidth'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Drawing } from '../chartMessages'
import type { BarSeriesOption, GraphicMark, Marks } from '../echarts'
import type { Box, Segment } from '../layout/box'
import { buildPolyline, buildText, layers, lineHeight } from '../layout/marks'
import { placeLabels, type LabelObstacles } from '../layout/placeLabels'
import { toX, toY, type PlotArea } from '../layout/plotArea'
import { styleBar, styleBars } from '../layout/seriesStyle'
import { buildWhisker } from './intervalMarks'
import type { TrendChart, TrendForm } from './trendChart'

/** Half of the slot; wider than seven letters, a bar would read as an area. */
function computeBarWidth(plot: PlotArea, theme: ChartTheme): number {
  return Math.max(2, Math.min(plot.slot * 0.5, theme.fontSize * 7))
}

/**
 * The later compared year in full colour, the earlier one lighter; an estimate as an outline. A number has an
 * empty series, by which the pointer finds its years.
 */
export function buildBarSeries(
  { chart, plot, theme }: Drawing<TrendChart>,
  form: TrendForm,
): BarSeriesOption {
  const [from, to] = chart.compared
  return {
    ...styleBars(computeBarWidth(plot, theme), theme),
    data: chart.series.points.map((point) => {
      if (point.kind === 'missing' || form === 'number') return '-'
      const colour = point.year === from && from !== to ? theme.tint : theme.accent
      return {
        value: point.value,
        itemStyle: styleBar(colour, point.status === 'estimated', theme),
      }
    }),
  }
}

/** A bar with its label and whisker. */
type Bar = {
  readonly x: number
  readonly text: string
  readonly weight: Weight
  readonly width: number
  readonly interval: Interval | null
  readonly whiskerX: number
  /** The value above which the label is placed. */
  readonly head: number
}

/** The whisker is beside the label where both fit on the bar, otherwise below it in the middle. */
function listBars({ chart, plot, theme, messages }: Drawing<TrendChart>): readonly Bar[] {
  const offset = computeBarWidth(plot, theme) * 0.32
  return chart.series.points.flatMap((point, index) => {
    if (point.kind === 'missing') return []
    const interval = chart.intervals.get(point.year) ?? null
    const weight = chart.compared.includes(point.year) ? 'bold' : 'normal'
    const text = messages.shortValue(point)
    const width = estimateWidth(text, theme.fontSize, weight)
    const isBeside = width / 2 + theme.fontSize * 0.5 <= offset
    const x = toX(plot, index)
    const head = interval === null || isBeside ? point.value : interval.upper
    return [{ x, text, weight, width, interval, whiskerX: isBeside ? x + offset : x, head }]
  })
}

/** The whole of a rate, in which its bar stands. */
function buildTrack({ left, top, right, bottom }: Box, theme: ChartTheme): GraphicMark {
  const path = [
    { x: left, y: bottom },
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
  ]
  const pen = { colour: theme.muted, width: theme.lineWidth / 3, layer: layers.rule }
  return buildPolyline(path, pen)
}

/** Labels and whiskers of bars, and the boxes that other texts must avoid. */
export function buildBarMarks(
  drawing: Drawing<TrendChart>,
  obstacles: LabelObstacles,
): { readonly marks: Marks; readonly boxes: readonly Box[] } {
  const { plot, theme } = drawing
  const half = computeBarWidth(plot, theme) / 2
  const bars = listBars(drawing)
  const bodies = bars.map(({ x, head }) => ({
    left: x - half,
    right: x + half,
    top: toY(plot, head),
    bottom: plot.bottom,
  }))
  const whiskers = bars.flatMap(({ interval, whiskerX: x }): readonly Segment[] =>
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
    {
      ...obstacles,
      boxes: [...obstacles.boxes, ...bodies],
      strokes: [...obstacles.strokes, ...whiskers],
    },
  )
  const isRate = drawing.chart.series.indicator.measure === 'rate'
  const marks = bars.flatMap(({ x, interval, whiskerX, text, weight }, index) => {
    const box = labels[index] ?? null
    const { top, bottom } = plot
    return [
      ...(isRate ? [buildTrack({ left: x - half, right: x + half, top, bottom }, theme)] : []),
      ...(interval === null ? [] : buildWhisker(whiskerX, interval, drawing, layers.whisker)),
      ...(box === null ? [] : [buildText({ text, box, weight, colour: theme.ink }, theme)]),
    ]
  })
  return { marks, boxes: [...bodies, ...labels.filter((box): box is Box => box !== null)] }
}
