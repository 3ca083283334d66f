import { listReportedValues } from '../../domain/model/series'
import { estimateWidth } from '../../typesetting/textWidth'
import { fitLines } from '../../typesetting/wrapLines'
import type { Content } from '../chartMessages'
import { lineHeight, type PlacedText } from '../layout/marks'
import type { PlotArea } from '../layout/plotArea'
import { chooseValueScale, countGridLines, listTicks, WHOLE } from '../layout/valueScale'
import { placeEventNotes, type EventNote } from './eventMarks'
import { findBands } from './intervalMarks'
import { chooseTrendForm, type TrendChart } from './trendChart'

export type TrendLayout = {
  readonly plot: PlotArea
  readonly notes: readonly EventNote[]
  /** Distance of grid lines; null where every value has a label and there are no lines. */
  readonly step: number | null
  /** What the drawn intervals and limits are; empty without any. */
  readonly explanation: readonly PlacedText[]
}

/** Places everything: years below, ticks on the left, events and the topmost label above. */
export function layoutTrend(content: Content<TrendChart>): TrendLayout {
  const { chart, theme, size } = content
  const { points, indicator } = chart.series
  const form = chooseTrendForm(chart.series)
  const isLine = form === 'line'
  const values = listReportedValues(chart.series).map(({ value }) => value)
  const uppers = [...chart.intervals.values()].map(({ upper }) => upper)
  const highest = Math.max(0, chart.limits?.upper ?? 0, ...values, ...uppers)
  const row = lineHeight(theme)
  const explanation = form === 'number' ? [] : explainMarks(content)
  const foot = Math.round(row * (1.35 + explanation.length))
  const isRate = indicator.measure === 'rate'
  const lines = countGridLines(size.height - foot - row * 2, theme.fontSize)
  const scale = isLine
    ? chooseValueScale(highest, lines, { rate: isRate, whole: indicator.decimals === 0 })
    : chooseBarScale(highest, isRate)
  const margins = computeSideMargins(content, scale)
  const slot = (size.width - margins.left - margins.right) / Math.max(1, points.length)
  const right = size.width - margins.right
  const { notes, height } = placeEventNotes(content, { left: margins.left, slot })
  const bottom = size.height - foot
  // The label above the topmost value uses the free part of the scale first.
  const labelRoom = row + theme.markerRadius * 2
  const free = 1 - (isLine ? Math.max(0, ...values) : highest) / scale.top
  const lacking = (labelRoom - free * (bottom - height)) / Math.max(0.01, 1 - free)
  const top = height + Math.max(row / 2, Math.min(labelRoom, lacking))
  return {
    plot: { left: margins.left, right, top, bottom, slot, highest: scale.top },
    notes,
    step: scale.step,
    explanation,
  }
}

/** The chart says what its intervals and limits are, because it also stands alone. */
function explainMarks(content: Content<TrendChart>): readonly PlacedText[] {
  const { theme, size } = content
  const row = lineHeight(theme)
  const room = { width: size.width, fontSize: theme.fontSize, weight: 'normal' } as const
  const lines = listExplanations(content).flatMap((text) => fitLines(text, 2, room))
  return lines.map((text, index) => {
    const bottom = size.height - (lines.length - 1 - index) * row
    const right = estimateWidth(text, theme.fontSize)
    const box = { left: 0, right, top: bottom - row, bottom }
    return { text, box, colour: theme.muted, weight: 'normal' }
  })
}

function listExplanations({ chart, messages }: Content<TrendChart>): readonly string[] {
  const isLine = chooseTrendForm(chart.series) === 'line'
  const hasBand = isLine && findBands(chart).some(({ length }) => length > 1)
  return [
    ...(chart.intervals.size === 0 ? [] : [messages.interval(hasBand ? 'band' : 'whisker')]),
    ...(chart.limits === null ? [] : [messages.limitsRule()]),
  ]
}

/**
 * Bars of a rate stand on a scale of 0–100 %, where their distance from the whole is visible; bars of
 * amounts have their values above them and need no scale.
 */
function chooseBarScale(
  highest: number,
  isRate: boolean,
): { readonly top: number; readonly step: number | null } {
  if (isRate && highest <= WHOLE) return { top: WHOLE, step: WHOLE / 2 }
  return { top: highest > 0 ? highest : 1, step: null }
}

/** Room for the ticks on the left, and for what the outermost year labels need beyond their slots. */
function computeSideMargins(
  { chart, theme, messages, size }: Content<TrendChart>,
  { top, step }: { readonly top: number; readonly step: number | null },
): { readonly left: number; readonly right: number } {
  const { points } = chart.series
  const count = Math.max(1, points.length)
  const computeMargin = (labels: readonly string[], taken: number) => {
    const label = Math.max(0, ...labels.map((text) => estimateWidth(text, theme.fontSize, 'bold')))
    const half = label / 2 + theme.fontSize * 0.15
    // half = margin + slot / 2, with slot = (width − taken − margin) / count
    return Math.max(0, (half - (size.width - taken) / (2 * count)) / (1 - 1 / (2 * count)))
  }
  const ends = [points[0], points[points.length - 1]].flatMap((point) =>
    point === undefined ? [] : [point],
  )
  const years = ends.map(messages.year)
  if (step === null) {
    const values = ends.map((point) =>
      point.kind === 'reported' ? messages.shortValue(point) : '',
    )
    const labels = [...years, ...values]
    const margin = computeMargin(labels, computeMargin(labels, 0))
    return { left: margin, right: margin }
  }
  const ticks = listTicks({ top, step }).map((value) =>
    estimateWidth(messages.tick(value), theme.fontSize),
  )
  const left = Math.max(...ticks) + theme.fontSize * 0.75
  return { left, right: computeMargin(years, left) }
}
