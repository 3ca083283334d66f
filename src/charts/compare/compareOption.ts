import type { ChartTheme } from '../../theme/chartTheme'
import { markerShapes } from '../../theme/markers'
import type { ChartMessages } from '../chartMessages'
import type { ChartOption, GraphicMark, LineSeriesOption } from '../echarts'
import type { Size } from '../layout/box'
import { buildPolyline, layers } from '../layout/marks'
import { toY, type PlotArea } from '../layout/plotArea'
import { buildTrendAxes } from '../trend/trendAxes'
import { countSegments, findSegments, type CompareChart, type CompareLine } from './compareChart'
import { buildEndLabels, buildLastValues } from './compareLabels'
import { layoutCompare } from './compareLayout'

/** Lines of one unit on one scale from zero; a missing year is a gap, a break ends a line. */
export function compareOption(
  chart: CompareChart,
  theme: ChartTheme,
  messages: ChartMessages,
  size: Size,
): ChartOption {
  const layout = layoutCompare(chart, theme, messages, size)
  const { plot, step } = layout
  return {
    animation: false,
    backgroundColor: theme.paper,
    ...buildTrendAxes(chart, plot, size, step, theme, messages),
    series: chart.lines.flatMap((line) => buildLineSegments(line, plot, theme)),
    graphic: {
      elements: [
        ...buildLevelMark(chart.level, plot, theme),
        ...buildEndLabels(layout, theme, size.height),
        ...buildLastValues(chart.lines, plot, theme),
      ],
    },
  }
}

/** One series per segment, each as long as the line, so that an index means the same year in all. */
function buildLineSegments(
  line: CompareLine,
  plot: PlotArea,
  theme: ChartTheme,
): readonly LineSeriesOption[] {
  const segments = findSegments(line)
  const radius = Math.min(theme.markerRadius, Math.max(theme.lineWidth * 0.8, plot.slot / 5))
  return Array.from({ length: countSegments(line) }, (_, segment) => ({
    type: 'line',
    silent: true,
    clip: false,
    animation: false,
    connectNulls: false,
    showSymbol: true,
    showAllSymbol: true,
    symbol: markerShapes[line.marker].symbol,
    symbolSize: 2 * radius,
    lineStyle: { color: line.colour, width: theme.lineWidth, cap: 'round', join: 'round' },
    emphasis: {
      scale: 1.5,
      lineStyle: { width: theme.lineWidth },
      itemStyle: { borderColor: theme.ink, borderWidth: theme.lineWidth * 0.8 },
    },
    data: line.dots.map((dot, index) =>
      dot === null || segments[index] !== segment
        ? '-'
        : {
            value: dot.value,
            itemStyle: {
              color: dot.hollow ? theme.paper : line.colour,
              borderColor: dot.hollow ? line.colour : theme.paper,
              borderWidth: theme.lineWidth * (dot.hollow ? 0.7 : 0.5),
              opacity: 1,
            },
          },
    ),
  }))
}

function buildLevelMark(
  level: number | null,
  plot: PlotArea,
  theme: ChartTheme,
): readonly GraphicMark[] {
  if (level === null) return []
  const y = toY(plot, level)
  const path = [
    { x: plot.left, y },
    { x: plot.right, y },
  ]
  const pen = { colour: theme.muted, width: theme.lineWidth / 2, layer: layers.rule, dots: true }
  return [buildPolyline(path, pen)]
}
