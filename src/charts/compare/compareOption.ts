import type { Drawing, OptionBuilder } from '../chartMessages'
import type { LineSeriesOption, Marks } from '../echarts'
import { buildRule, layers } from '../layout/marks'
import { toY } from '../layout/plotArea'
import { fitMarkerRadius, styleLine, styleMarker } from '../layout/seriesStyle'
import { buildTrendAxes } from '../trend/trendAxes'
import { countSegments, findSegments, type CompareChart, type CompareLine } from './compareChart'
import { buildEndLabels, buildLastValues } from './compareLabels'
import { layoutCompare } from './compareLayout'

/** Lines of one unit on one scale from zero; a missing year is a gap, a break ends a line. */
export const compareOption: OptionBuilder<CompareChart> = (chart, theme, messages, size) => {
  const content = { chart, theme, messages, size }
  const { plot, step, labels } = layoutCompare(content)
  const drawing = { ...content, plot }
  return {
    animation: false,
    backgroundColor: theme.paper,
    ...buildTrendAxes(drawing, step),
    series: chart.lines.flatMap((line) => buildLineSegments(line, drawing)),
    graphic: {
      elements: [
        ...buildLevelMark(drawing),
        ...buildEndLabels(labels, drawing),
        ...buildLastValues(drawing),
      ],
    },
  }
}

/** One series per segment, each as long as the line, so that an index means the same year in all. */
function buildLineSegments(
  line: CompareLine,
  { plot, theme }: Drawing<CompareChart>,
): readonly LineSeriesOption[] {
  const segments = findSegments(line)
  return Array.from({ length: countSegments(line) }, (_, segment) => ({
    ...styleLine(line.colour, line.marker, theme),
    symbolSize: 2 * fitMarkerRadius(plot, theme),
    data: line.dots.map((dot, index) =>
      dot === null || segments[index] !== segment
        ? '-'
        : { value: dot.value, itemStyle: styleMarker(line.colour, dot.hollow, theme) },
    ),
  }))
}

function buildLevelMark({ chart, plot, theme }: Drawing<CompareChart>): Marks {
  if (chart.level === null) return []
  const y = toY(plot, chart.level)
  const pen = { colour: theme.muted, width: theme.lineWidth / 2, layer: layers.rule, dots: true }
  return [buildRule(plot.left, y, plot.right, y, pen)]
}
