import type { ChartTheme } from '../../theme/chartTheme'
import type { ChartMessages } from '../chartMessages'
import type { PartsChart } from './partsChart'
import { easyHeight } from './partsLayout'
import { partsRows } from './partsRows'

/** The height in pixels to give `partsOption` in a box of this width: it grows with the number of parts. */
export function partsHeight(
  chart: PartsChart,
  theme: ChartTheme,
  messages: ChartMessages,
  width: number,
): number {
  return easyHeight(partsRows(chart, theme, messages), theme, width)
}
