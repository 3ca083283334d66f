import type { OptionBuilder } from '../chartMessages'
import { styleBar, styleBars } from '../layout/seriesStyle'
import type { PartsChart } from './partsChart'
import { layoutParts } from './partsLayout'
import { buildPartsMarks } from './partsMarks'
import { buildPartsRows } from './partsRows'

/** A whole in horizontal bars, largest first, the earlier year as a thin lighter bar below. */
export const partsOption: OptionBuilder<PartsChart> = (chart, theme, messages, size) => {
  const rows = buildPartsRows(chart, theme, messages)
  const layout = layoutParts(rows, chart.track, theme, size)
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
        ...styleBars(layout.bar, theme),
        data: rows.map(({ value, hollow, colour }) =>
          value === null ? '-' : { value, itemStyle: styleBar(colour, hollow, theme) },
        ),
      },
    ],
    graphic: { elements: [...buildPartsMarks(rows, chart.track, layout, theme)] },
  }
}
