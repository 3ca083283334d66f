import type { ChartTheme } from '../../theme/chartLook'
import { trendAxes } from '../trend/axes'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import { countSegments, findSegments, type CompareChart, type CompareLine } from './compareChart'
import { buildComparePlotArea } from './comparePlotArea'
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
  look: ChartTheme,
  messages: ChartMessages,
  size: Size,
): ChartOption {
  const placed = buildComparePlotArea(chart, look, messages, size)
  const { frame, step } = placed
  const { series, compared } = chart
  const axesOf = { series, compared, intervals: new Map<number, never>(), events: [] }
  return {
    animation: false,
    backgroundColor: look.paper,
    ...trendAxes(axesOf, frame, size, step, look, messages),
    series: chart.lines.flatMap((line) => buildSeries(line, frame, look)),
    graphic: {
      elements: [
        ...levelMark(chart.level, frame, look),
        ...compareLabels(placed, look, size.height),
        ...lastValues(chart.lines, frame, look),
      ],
    },
  }
}

/** A series for each stretch of a line, all as long as the line, so that an index means one year in each. */
function buildSeries(
  line: CompareLine,
  frame: PlotArea,
  look: ChartTheme,
): readonly LineSeriesOption[] {
  const segments = findSegments(line)
  const radius = Math.min(look.markerRadius, Math.max(look.lineWidth * 0.8, frame.slot / 5))
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
    lineStyle: { color: line.colour, width: look.lineWidth, cap: 'round', join: 'round' },
    emphasis: {
      scale: 1.5,
      lineStyle: { width: look.lineWidth },
      itemStyle: { borderColor: look.ink, borderWidth: look.lineWidth * 0.8 },
    },
    data: line.dots.map((dot, index) =>
      dot === null || segments[index] !== segment
        ? '-'
        : {
            value: dot.value,
            itemStyle: {
              color: dot.hollow ? look.paper : line.colour,
              borderColor: dot.hollow ? line.colour : look.paper,
              borderWidth: look.lineWidth * (dot.hollow ? 0.7 : 0.5),
              opacity: 1,
            },
          },
    ),
  }))
}

function levelMark(
  level: number | null,
  frame: PlotArea,
  look: ChartTheme,
): readonly GraphicMark[] {
  if (level === null) return []
  const y = toY(frame, level)
  const path = [
    { x: frame.left, y },
    { x: frame.right, y },
  ]
  return [
    strokeMark(path, {
      colour: look.muted,
      width: look.lineWidth / 2,
      layer: layers.rule,
      dots: true,
    }),
  ]
}
