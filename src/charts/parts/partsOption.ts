import type { ChartTheme } from '../../theme/chartLook'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import type { ChartOption } from '../echarts'
import type { PartsChart } from './partsChart'
import { buildPartsPlotArea } from './partsPlotArea'
import { partsMarks } from './partsMarks'
import { partsRows } from './partsRows'

/**
 * What a whole is made of: horizontal bars from zero, the largest first, each with its name and value;
 * the earlier year as a thin lighter bar under its own. The option holds for this `size` only.
 */
export function partsOption(
  chart: PartsChart,
  look: ChartTheme,
  messages: ChartMessages,
  size: Size,
): ChartOption {
  const rows = partsRows(chart, look, messages)
  const frame = buildPartsPlotArea(rows, look, size)
  return {
    animation: false,
    backgroundColor: look.paper,
    // The middle of each of ECharts' bands falls on the middle of a bar, wherever in its row that is.
    grid: {
      left: frame.left,
      right: size.width - frame.right,
      top: frame.middle - frame.row / 2,
      height: frame.row * rows.length,
      outerBoundsMode: 'none',
    },
    xAxis: { type: 'value', show: false, min: 0, max: frame.highest },
    yAxis: {
      type: 'category',
      inverse: true,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { show: false },
      data: rows.map((_, index) => String(index)),
    },
    series: [
      {
        type: 'bar',
        silent: true,
        clip: false,
        animation: false,
        barWidth: frame.bar,
        emphasis: {
          itemStyle: { color: 'inherit', borderColor: look.ink, borderWidth: look.lineWidth * 0.8 },
        },
        data: rows.map(({ value, hollow, colour }) =>
          value === null
            ? '-'
            : {
                value,
                itemStyle: hollow
                  ? { color: look.paper, borderColor: colour, borderWidth: look.lineWidth * 0.7 }
                  : { color: colour },
              },
        ),
      },
    ],
    graphic: { elements: [...partsMarks(rows, frame, look)] },
  }
}
