import type { ChartTheme } from '../../theme/chartTheme'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import type { ChartOption } from '../echarts'
import type { PartsChart } from './partsChart'
import { layoutParts } from './partsLayout'
import { buildPartsMarks } from './partsMarks'
import { buildPartsRows } from './partsRows'

/** A whole in horizontal bars, largest first, the earlier year as a thin lighter bar below. */
export function partsOption(
  chart: PartsChart,
  theme: ChartTheme,
  messages: ChartMessages,
  size: Size,
): ChartOption {
  const rows = buildPartsRows(chart, theme, messages)
  const layout = layoutParts(rows, theme, size)
  return {
    animation: false,
    backgroundColor: theme.paper,
    // Shifted so that the middle of each category band is the middle of a bar.
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
    graphic: { elements: [...buildPartsMarks(rows, layout, theme)] },
  }
}
