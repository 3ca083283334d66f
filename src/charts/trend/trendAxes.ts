import type { ChartTheme } from '../../theme/chartTheme'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import type { ChartOption } from '../echarts'
import type { PlotArea } from '../layout/plotArea'
import type { TrendChart } from './trendChart'
import { namedYears } from './yearLabels'

type Axes = Required<Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'>>

/** The plot exactly where the plot says: ECharts may not move it to make room for its labels. */
function gridOf(plot: PlotArea, { width, height }: Size): Axes['grid'] {
  return {
    left: plot.left,
    right: width - plot.right,
    top: plot.top,
    bottom: height - plot.bottom,
    outerBoundsMode: 'none',
  }
}

/**
 * Grid and axes of a trend: every year has its slot, whether it holds a figure or not; the value axis
 * starts at zero and is drawn as a few light lines, or not at all (`step` null) where every value is
 * labelled.
 */
export function trendAxes(
  chart: TrendChart,
  plot: PlotArea,
  size: Size,
  step: number | null,
  theme: ChartTheme,
  messages: ChartMessages,
): Axes {
  const { points } = chart.series
  const font = { fontFamily: theme.fontFamily, fontSize: theme.fontSize }
  const labels = points.map(messages.year)
  const compared = points.flatMap(({ year }, index) =>
    chart.compared.includes(year) ? [index] : [],
  )
  const named = namedYears(labels, compared, plot.slot, theme)
  return {
    grid: gridOf(plot, size),
    xAxis: {
      type: 'category',
      axisLine: { lineStyle: { color: theme.muted, width: theme.lineWidth / 3 } },
      axisTick: { show: false },
      axisLabel: { ...font, interval: 0, margin: Math.ceil(theme.fontSize * 0.55) },
      data: points.map((_, index) => ({
        value: named.has(index) ? (labels[index] ?? '') : '',
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
