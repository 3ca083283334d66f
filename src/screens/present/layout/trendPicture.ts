import { renderSvg } from '../../../charts/picture'
import { trendOption } from '../../../charts/trend/trendOption'
import { buildChartMessages, buildTrendChart } from '../../../ui/trend/trendModel'
import type { Comparison } from '../../../domain/comparison/comparison'
import type { Theme } from '../../../theme/palette'
import { inlinePicture } from './inlinePicture'
import type { SlideContext } from '../deck/slideContext'
import { slideChartLook } from './slideTheme'
import type { Screen, SlideSize } from './slideSize'

/** The chart of a reading as SVG, drawn for exactly this box of a slide. */
export function trendPicture(
  comparison: Comparison,
  { dataset, messages }: SlideContext,
  theme: Theme,
  size: SlideSize,
  box: Screen,
): string {
  const { indicator, fromYear, toYear } = comparison
  const chart = buildTrendChart(dataset, indicator, [fromYear, toYear])
  const look = slideChartLook(theme, indicator.topic, size, largerFor(chart.series.points.length))
  const option = trendOption(chart, look, buildChartMessages(indicator, chart, messages), box)
  return inlinePicture(renderSvg(option, box))
}

/** Few years leave room, and their values are what is to be read. */
function largerFor(years: number): number {
  if (years <= 3) return 1.3
  return years <= 6 ? 1.15 : 1
}
