import type { ChartTheme } from '../../theme/chartLook'
import type { BarSeriesOption } from '../echarts'
import type { PlotArea } from '../layout/plotArea'
import type { TrendChart } from './trendChart'

/** Half of the slot, but never a slab: wider than seven letters, a bar reads as an area. */
export function barWidth(frame: PlotArea, look: ChartTheme): number {
  return Math.max(2, Math.min(frame.slot * 0.5, look.fontSize * 7))
}

/** The later compared year in full colour, the earlier one lighter; a derived figure hollow. */
export function barSeries(chart: TrendChart, frame: PlotArea, look: ChartTheme): BarSeriesOption {
  const [from, to] = chart.compared
  return {
    type: 'bar',
    silent: true,
    clip: false,
    animation: false,
    barWidth: barWidth(frame, look),
    emphasis: {
      itemStyle: { color: 'inherit', borderColor: look.ink, borderWidth: look.lineWidth * 0.8 },
    },
    data: chart.series.points.map((point) => {
      if (point.kind === 'missing') return '-'
      const colour = point.year === from && from !== to ? look.tint : look.accent
      return {
        value: point.value,
        itemStyle:
          point.status === 'estimated'
            ? { color: look.paper, borderColor: colour, borderWidth: look.lineWidth * 0.7 }
            : { color: colour },
      }
    }),
  }
}
