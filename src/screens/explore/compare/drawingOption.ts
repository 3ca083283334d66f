import { compareOption } from '../../../charts/compare/compareOption'
import type { Size } from '../../../charts/layout/box'
import { partsOption } from '../../../charts/parts/partsOption'
import type { ChartTheme } from '../../../theme/chartTheme'
import type { PlannedChart } from './planCharts'

/** The ECharts option of a planned chart, the same on the screen and in the exported image. */
export function buildDrawingOption(
  { drawing, messages }: PlannedChart,
  theme: ChartTheme,
  size: Size,
) {
  return drawing.kind === 'lines'
    ? compareOption(drawing.chart, theme, messages, size)
    : partsOption(drawing.chart, theme, messages, size)
}
