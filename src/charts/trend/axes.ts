import type { ChartTheme } from '../../theme/chartLook'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import type { ChartOption } from '../echarts'
import type { PlotArea } from '../layout/plotArea'
import type { TrendChart } from './trendChart'
import { namedYears } from './yearLabels'

type Axes = Required<Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'>>

/** The plot exactly where the frame says: ECharts may not move it to make room for its labels. */
function gridOf(frame: PlotArea, { width, height }: Size): Axes['grid'] {
  return {
    left: frame.left,
    right: width - frame.right,
    top: frame.top,
    bottom: height - frame.bottom,
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
  frame: PlotArea,
  size: Size,
  step: number | null,
  look: ChartTheme,
  messages: ChartMessages,
): Axes {
  const { points } = chart.series
  const font = { fontFamily: look.fontFamily, fontSize: look.fontSize }
  const labels = points.map(messages.year)
  const compared = points.flatMap(({ year }, index) =>
    chart.compared.includes(year) ? [index] : [],
  )
  const named = namedYears(labels, compared, frame.slot, look)
  return {
    grid: gridOf(frame, size),
    xAxis: {
      type: 'category',
      axisLine: { lineStyle: { color: look.muted, width: look.lineWidth / 3 } },
      axisTick: { show: false },
      axisLabel: { ...font, interval: 0, margin: Math.ceil(look.fontSize * 0.55) },
      data: points.map((_, index) => ({
        value: named.has(index) ? (labels[index] ?? '') : '',
        textStyle: compared.includes(index)
          ? { color: look.ink, fontWeight: 600, ...font }
          : { color: look.muted, fontWeight: 400, ...font },
      })),
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: frame.highest,
      ...(step === null ? {} : { interval: step }),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: {
        show: step !== null,
        showMinLine: false,
        lineStyle: { color: look.line, width: look.lineWidth / 3 },
      },
      axisLabel: {
        ...font,
        show: step !== null,
        color: look.muted,
        margin: Math.round(look.fontSize * 0.6),
        formatter: messages.tick,
      },
    },
  }
}
