import type { Size } from '../../../charts/layout/box'
import type { Comparison } from '../../../domain/comparison/comparison'
import { findPaletteSlot } from '../../../domain/model/paletteSlots'
import type { Scheme } from '../../../theme/palette'
import { isLoneFigure } from '../../../ui/trend/isLoneFigure'
import { renderTrendSvg } from '../../../ui/trend/trendSvg'
import type { SlideContext } from '../deck/slideContext'
import { inlineSvg } from './inlineSvg'
import type { SlideSize } from './slideSize'
import { buildSlideChartTheme } from './slideTheme'

/** The trend chart of a comparison as SVG, for a box of a slide. */
export function renderSlideTrend(
  comparison: Comparison,
  { dataset, messages }: SlideContext,
  theme: Scheme,
  size: SlideSize,
  box: Size,
): string {
  const slot = findPaletteSlot(dataset, comparison.indicator.topic)
  // A lone figure is large of itself; smaller labels leave room for the list of its neighbours.
  const scale = isLoneFigure(dataset, comparison) ? 1 : chooseLabelScale(dataset.years.length)
  const chartTheme = buildSlideChartTheme(theme, slot, size, scale)
  return inlineSvg(
    renderTrendSvg({ dataset, comparison, messages, size: box, chartTheme, marked: false }),
  )
}

/** With few years there is space for larger values. */
function chooseLabelScale(years: number): number {
  if (years <= 3) return 1.3
  return years <= 6 ? 1.15 : 1
}
