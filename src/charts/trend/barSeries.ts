import type { ChartTheme } from '../../theme/chartTheme'
import type { BarSeriesOption } from '../echarts'
import type { PlotArea } from '../layout/plotArea'
import type { TrendChart } from './trendChart'

/** Half of the slot, but never a slab: wider than seven letters, a bar reads as an area. */
export function barWidth(plot: PlotArea, theme: ChartTheme): number {
  return Math.max(2, Math.min(plot.slot * 0.5, theme.fontSize * 7))
}

/** The later compared year in full colour, the earlier one lighter; a derived figure hollow. */
export function barSeries(chart: TrendChart, plot: PlotArea, theme: ChartTheme): BarSeriesOption {
  const [from, to] = chart.compared
  return {
    type: 'bar',
    silent: true,
    clip: false,
    animation: false,
    barWidth: barWidth(plot, theme),
    emphasis: {
      itemStyle: { color: 'inherit', borderColor: theme.ink, borderWidth: theme.lineWidth * 0.8 },
    },
    data: chart.series.points.map((point) => {
      if (point.kind === 'missing') return '-'
      const colour = point.year === from && from !== to ? theme.tint : theme.accent
      return {
        value: point.value,
        itemStyle:
          point.status === 'estimated'
            ? { color: theme.paper, borderColor: colour, borderWidth: theme.lineWidth * 0.7 }
            : { color: colour },
      }
    }),
  }
}
