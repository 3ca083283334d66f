import { at } from '../../domain/model/at'
import { estimateWidth } from '../../typesetting/textWidth'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Drawing } from '../chartMessages'
import type { ChartOption } from '../echarts'
import type { Size } from '../layout/box'
import type { PlotArea } from '../layout/plotArea'
import type { TrendChart } from './trendChart'

type Axes = Required<Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'>>

/** The grid exactly on the plot area: ECharts must not move it to make room for its labels. */
function buildGrid(plot: PlotArea, { width, height }: Size): Axes['grid'] {
  return {
    left: plot.left,
    right: width - plot.right,
    top: plot.top,
    bottom: height - plot.bottom,
    outerBoundsMode: 'none',
  }
}

/** Grid and axes with a slot for every year; no value lines (`step` null) where every value has a label. */
export function buildTrendAxes(
  { chart, plot, theme, messages, size }: Drawing<Pick<TrendChart, 'series' | 'compared'>>,
  step: number | null,
): Axes {
  const { points } = chart.series
  const font = { fontFamily: theme.fontFamily, fontSize: theme.fontSize }
  const labels = points.map(messages.year)
  const compared = points.flatMap(({ year }, index) =>
    chart.compared.includes(year) ? [index] : [],
  )
  const labelled = chooseYearLabels(labels, compared, plot.slot, theme)
  return {
    grid: buildGrid(plot, size),
    xAxis: {
      type: 'category',
      axisLine: { lineStyle: { color: theme.muted, width: theme.lineWidth / 3 } },
      axisTick: { show: false },
      axisLabel: { ...font, interval: 0, margin: Math.ceil(theme.fontSize * 0.55) },
      data: labels.map((label, index) => ({
        value: labelled.has(index) ? label : '',
        textStyle: compared.includes(index)
          ? { color: theme.ink, fontWeight: 600, ...font }
          : { color: theme.muted, fontWeight: 400, ...font },
      })),
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: plot.highest,
      ...(step === null ? {} : { interval: step }),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: {
        show: step !== null,
        showMinLine: false,
        lineStyle: { color: theme.line, width: theme.lineWidth / 3 },
      },
      axisLabel: {
        ...font,
        show: step !== null,
        color: theme.muted,
        margin: Math.round(theme.fontSize * 0.6),
        formatter: messages.tick,
      },
    },
  }
}

/** Least distance between two year labels, in em. */
const LABEL_GAP = 0.6

/** The indexes of labelled years: compared ones first, then the last, the first and every n-th. */
export function chooseYearLabels(
  labels: readonly string[],
  compared: readonly number[],
  slot: number,
  { fontSize }: Pick<ChartTheme, 'fontSize'>,
): ReadonlySet<number> {
  const last = labels.length - 1
  const widths = labels.map((label) => estimateWidth(label, fontSize, 'bold'))
  const gap = LABEL_GAP * fontSize
  const labelled = new Set<number>()
  const fits = (index: number) =>
    [...labelled].every(
      (other) =>
        Math.abs(other - index) * slot >= (at(widths, other) + at(widths, index)) / 2 + gap,
    )
  const stride = Math.max(1, Math.ceil((Math.max(...widths) + gap) / slot))
  const regular = labels
    .map((_, index) => last - index)
    .filter((index) => (last - index) % stride === 0)
  for (const index of [...compared].reverse().concat(last, 0, regular))
    if (index >= 0 && index <= last && fits(index)) labelled.add(index)
  return labelled
}
