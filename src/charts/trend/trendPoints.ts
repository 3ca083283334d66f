import type { ChartPoint } from '../chartPoint'
import type { ChartMessages } from '../chartMessages'
import { splitAtBreaks, trendForm, type TrendChart } from './trendChart'

/** The points of the picture that `trendOption` draws, year by year; a missing year is spoken too. */
export function trendPoints(chart: TrendChart, messages: ChartMessages): readonly ChartPoint[] {
  const segments = splitAtBreaks(chart)
  const onLine = trendForm(chart.series) === 'line'
  return chart.series.points.map((point, dataIndex) => ({
    label: messages.spoken(point),
    dataIndex,
    seriesIndex: onLine ? (segments[dataIndex] ?? 0) : 0,
  }))
}
