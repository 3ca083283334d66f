import type { ChartTheme } from '../../theme/chartTheme'
import type { LineSeriesOption } from '../echarts'
import type { PlotArea } from '../layout/plotArea'
import { splitAtBreaks, type TrendChart } from './trendChart'

/** Compared years stand out; where slots are narrow all markers shrink, so that they stay apart. */
export function markerRadius(compared: boolean, plot: PlotArea, theme: ChartTheme): number {
  const radius = Math.min(theme.markerRadius, Math.max(theme.lineWidth * 0.8, plot.slot / 5))
  return compared ? radius * 1.45 : radius
}

/** One line for each era, all as long as the series, so that an index means the same year in each. */
export function lineSeries(
  chart: TrendChart,
  plot: PlotArea,
  theme: ChartTheme,
): readonly LineSeriesOption[] {
  const segments = splitAtBreaks(chart)
  const count = (segments[segments.length - 1] ?? 0) + 1
  return Array.from({ length: count }, (_, segment) => ({
    type: 'line',
    silent: true,
    clip: false,
    animation: false,
    connectNulls: false,
    showSymbol: true,
    showAllSymbol: true,
    symbol: theme.marker,
    lineStyle: { color: theme.accent, width: theme.lineWidth, cap: 'round', join: 'round' },
    emphasis: {
      scale: 1.5,
      lineStyle: { width: theme.lineWidth },
      itemStyle: { borderColor: theme.ink, borderWidth: theme.lineWidth * 0.8 },
    },
    data: chart.series.points.map((point, index) => {
      if (point.kind === 'missing' || segments[index] !== segment) return '-'
      const hollow = point.status === 'estimated'
      return {
        value: point.value,
        symbolSize: 2 * markerRadius(chart.compared.includes(point.year), plot, theme),
        itemStyle: {
          color: hollow ? theme.paper : theme.accent,
          borderColor: hollow ? theme.accent : theme.paper,
          borderWidth: theme.lineWidth * (hollow ? 0.7 : 0.5),
          opacity: 1,
        },
      }
    }),
  }))
}
