import { statedPoints } from '../../domain/model/series'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import { eventNotes, type EventNote } from './eventNotes'
import type { PlotArea } from '../layout/plotArea'
import { lineHeight } from '../layout/marks'
import { estimateWidth } from '../../typesetting/textWidth'
import { trendForm, type TrendChart } from './trendChart'
import { valueScale } from '../layout/valueScale'

export type TrendLayout = {
  readonly plot: PlotArea
  readonly notes: readonly EventNote[]
  /** Distance of grid lines; null where every value is labelled and none is drawn. */
  readonly step: number | null
}

/** Grid lines stand no closer than two lines of text, and there are never more than four above zero. */
const linesApart = 2.4
const mostLines = 4

/**
 * Where everything stands in a picture of this size: room for year labels below, for value ticks on
 * the left, for events and the topmost value above, and not a pixel more.
 */
export function layoutTrend(
  chart: TrendChart,
  theme: ChartTheme,
  messages: ChartMessages,
  size: Size,
): TrendLayout {
  const { points, indicator } = chart.series
  const onLine = trendForm(chart.series) === 'line'
  const values = statedPoints(chart.series).map(({ value }) => value)
  const uppers = points.map(({ year }) => chart.intervals.get(year)?.upper ?? 0)
  const highest = Math.max(0, ...values, ...uppers)
  const row = lineHeight(theme)
  const foot = Math.round(row * 1.35)
  const room = size.height - foot - row * 2
  const scale = onLine
    ? valueScale(
        highest,
        Math.max(2, Math.min(mostLines, Math.floor(room / (theme.fontSize * linesApart)))),
        {
          rate: indicator.measure === 'rate',
          whole: indicator.decimals === 0,
        },
      )
    : { top: highest > 0 ? highest : 1, step: null }
  const sides = sideMargins(chart, scale, theme, messages, size.width)
  const slot = (size.width - sides.left - sides.right) / Math.max(1, points.length)
  const right = size.width - sides.right
  const { notes, height } = eventNotes(
    chart,
    { left: sides.left, right, slot },
    size,
    theme,
    messages,
  )
  const bottom = size.height - foot
  // A label above the topmost value takes what the scale leaves free above it, and the rest from here.
  const labelRoom = row + theme.markerRadius * 2
  const free = onLine ? 1 - Math.max(0, ...values) / scale.top : 0
  const missing = (labelRoom - free * (bottom - height)) / Math.max(0.01, 1 - free)
  const top = height + Math.max(row / 2, Math.min(labelRoom, missing))
  return {
    plot: { left: sides.left, right, top, bottom, slot, highest: scale.top },
    notes,
    step: scale.step,
  }
}

/** The gutter of the ticks, and on both sides what the outermost year labels need beyond their slots. */
function sideMargins(
  chart: TrendChart,
  scale: { readonly top: number; readonly step: number | null },
  theme: ChartTheme,
  messages: ChartMessages,
  width: number,
): { readonly left: number; readonly right: number } {
  const { points } = chart.series
  const count = Math.max(1, points.length)
  const beyond = (labels: readonly string[], taken: number) => {
    const label = Math.max(0, ...labels.map((text) => estimateWidth(text, theme.fontSize, 'bold')))
    const half = label / 2 + theme.fontSize * 0.15
    // half = margin + slot / 2, with slot = (width − taken − margin) / count
    return Math.max(0, (half - (width - taken) / (2 * count)) / (1 - 1 / (2 * count)))
  }
  const ends = [points[0], points[points.length - 1]].flatMap((point) =>
    point === undefined ? [] : [point],
  )
  const labels = ends.map(messages.year)
  if (scale.step === null) {
    const shown = ends.map((point) => (point.kind === 'stated' ? messages.shortValue(point) : ''))
    const margin = beyond([...labels, ...shown], beyond([...labels, ...shown], 0))
    return { left: margin, right: margin }
  }
  const ticks = Array.from({ length: Math.round(scale.top / scale.step) + 1 }, (_, index) =>
    messages.tick(index * (scale.step ?? 0)),
  )
  const gutter =
    Math.max(...ticks.map((tick) => estimateWidth(tick, theme.fontSize))) + theme.fontSize * 0.75
  return { left: gutter, right: beyond(labels, gutter) }
}
