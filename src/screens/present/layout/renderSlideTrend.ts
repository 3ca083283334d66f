import type { Size } from '../../../charts/layout/box'
import { renderSvg } from '../../../charts/picture'
import { trendOption } from '../../../charts/trend/trendOption'
import { buildChartMessages, buildTrendChart } from '../../../ui/trend/trendModel'
import type { Comparison } from '../../../domain/comparison/comparison'
import type { Theme } from '../../../theme/palette'
import { inlineSvg } from './inlineSvg'
import type { SlideContext } from '../deck/slideContext'
import { buildSlideChartTheme } from './slideTheme'
import type { SlideSize } from './slideSize'

/** The trend chart of a comparison as SVG, for a box of a slide. */
export function renderSlideTrend(
  comparison: Comparison,
  { dataset, messages }: SlideContext,
  theme: Theme,
  size: SlideSize,
  box: Size,
): string {
  const { indicator, fromYear, toYear } = comparison
  const chart = buildTrendChart(dataset, indicator, [fromYear, toYear])
  const chartTheme = buildSlideChartTheme(
    theme,
    indicator.topic,
    size,
    chooseLabelScale(chart.series.points.length),
  )
  const option = trendOption(chart, chartTheme, buildChartMessages(indicator, chart, messages), box)
  return inlineSvg(renderSvg(option, box))
}

/** With few years there is space for larger values. */
function chooseLabelScale(years: number): number {
  if (years <= 3) return 1.3
  return years <= 6 ? 1.15 : 1
}
