import type { ChartPoint } from '../chartPoint'
import type { ChartWords } from '../chartMessages'
import { erasOf, trendForm, type TrendChart } from './trendChart'

/** The points of the picture that `trendOption` draws, year by year; a missing year is spoken too. */
export function trendPoints(chart: TrendChart, words: ChartWords): readonly ChartPoint[] {
  const eras = erasOf(chart)
  const onLine = trendForm(chart.series) === 'line'
  return chart.series.points.map((point, dataIndex) => ({
    label: words.spoken(point),
    dataIndex,
    seriesIndex: onLine ? (eras[dataIndex] ?? 0) : 0,
  }))
}
