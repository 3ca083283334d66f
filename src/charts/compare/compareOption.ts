import type { ChartTheme } from '../../theme/chartTheme'
import { trendAxes } from '../trend/trendAxes'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import { countSegments, findSegments, type CompareChart, type CompareLine } from './compareChart'
import { layoutCompare } from './compareLayout'
import { compareLabels, lastValues } from './compareLabels'
import type { ChartOption, GraphicMark, LineSeriesOption } from '../echarts'
import { toY, type PlotArea } from '../layout/plotArea'
import { layers, strokeMark } from '../layout/marks'

/**
 * Lines of one unit on one scale from zero, each named where it ends: told apart by colour, marker and
 * name. A missing year is a gap, a break ends a line. The option holds for this `size` only.
 */
export function compareOption(
  chart: CompareChart,
  theme: ChartTheme,
  messages: ChartMessages,
  size: Size,
): ChartOption {
  const placed = layoutCompare(chart, theme, messages, size)
  const { plot, step } = placed
  const { series, compared } = chart
  const axesOf = { series, compared, intervals: new Map<number, never>(), events: [] }
  return {
    animation: false,
    backgroundColor: theme.paper,
    ...trendAxes(axesOf, plot, size, step, theme, messages),
    series: chart.lines.flatMap((line) => buildSeries(line, plot, theme)),
    graphic: {
      elements: [
        ...levelMark(chart.level, plot, theme),
        ...compareLabels(placed, theme, size.height),
        ...lastValues(chart.lines, plot, theme),
      ],
    },
  }
}

/** A series for each stretch of a line, all as long as the line, so that an index means one year in each. */
function buildSeries(
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
    symbol: line.marker,
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

function levelMark(
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
  return [
    strokeMark(path, {
      colour: theme.muted,
      width: theme.lineWidth / 2,
      layer: layers.rule,
      dots: true,
    }),
  ]
}
