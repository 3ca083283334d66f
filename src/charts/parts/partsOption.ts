import type { ChartTheme } from '../../theme/chartTheme'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import type { ChartOption } from '../echarts'
import type { PartsChart } from './partsChart'
import { layoutParts } from './partsLayout'
import { partsMarks } from './partsMarks'
import { partsRows } from './partsRows'

/**
 * What a whole is made of: horizontal bars from zero, the largest first, each with its name and value;
 * the earlier year as a thin lighter bar under its own. The option holds for this `size` only.
 */
export function partsOption(
  chart: PartsChart,
  theme: ChartTheme,
  messages: ChartMessages,
  size: Size,
): ChartOption {
  const rows = partsRows(chart, theme, messages)
  const layout = layoutParts(rows, theme, size)
  return {
    animation: false,
    backgroundColor: theme.paper,
    // The middle of each of ECharts' bands falls on the middle of a bar, wherever in its row that is.
    grid: {
      left: layout.left,
      right: size.width - layout.right,
      top: layout.middle - layout.row / 2,
      height: layout.row * rows.length,
      outerBoundsMode: 'none',
    },
    xAxis: { type: 'value', show: false, min: 0, max: layout.highest },
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
        barWidth: layout.bar,
        emphasis: {
          itemStyle: {
            color: 'inherit',
            borderColor: theme.ink,
            borderWidth: theme.lineWidth * 0.8,
          },
        },
        data: rows.map(({ value, hollow, colour }) =>
          value === null
            ? '-'
            : {
                value,
                itemStyle: hollow
                  ? { color: theme.paper, borderColor: colour, borderWidth: theme.lineWidth * 0.7 }
                  : { color: colour },
              },
        ),
      },
    ],
    graphic: { elements: [...partsMarks(rows, layout, theme)] },
  }
}
