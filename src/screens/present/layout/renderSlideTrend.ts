import { renderTrendSvg } from '../../../ui/trend/trendSvg'
import type { Comparison } from '../../../domain/comparison/comparison'
import type { Theme } from '../../../theme/palette'
import { inlinePicture } from './inlinePicture'
import type { SlideContext } from '../deck/slideContext'
import { slideChartTheme } from './slideTheme'
import type { Screen, SlideSize } from './slideSize'

/** The trend chart of a slide as SVG, laid out for exactly this box. */
export function renderSlideTrend(
  comparison: Comparison,
  { dataset, messages }: SlideContext,
  theme: Theme,
  size: SlideSize,
  box: Screen,
): string {
  const { indicator } = comparison
  const years = dataset.seriesById.get(indicator.id)?.points.length ?? 0
  const chartTheme = slideChartTheme(theme, indicator.topic, size, enlargement(years))
  return inlinePicture(
    renderTrendSvg({ dataset, comparison, messages, size: box, chartTheme, marked: false }),
  )
}

/** A few years leave room for larger values. */
function enlargement(years: number): number {
  if (years <= 3) return 1.3
  return years <= 6 ? 1.15 : 1
}
