import type { ChartTheme } from '../../theme/chartLook'
import type { ChartMessages } from '../chartMessages'
import type { PartsChart } from './partsChart'
import { easyHeight } from './partsPlotArea'
import { partsRows } from './partsRows'

/** The height in pixels to give `partsOption` in a box of this width: it grows with the number of parts. */
export function partsHeight(
  chart: PartsChart,
  look: ChartTheme,
  messages: ChartMessages,
  width: number,
): number {
  return easyHeight(partsRows(chart, look, messages), look, width)
}
