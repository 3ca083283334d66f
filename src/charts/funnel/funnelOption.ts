import { ScatterChart } from 'echarts/charts'
import { estimateWidth } from '../../typesetting/textWidth'
import { blend } from '../../theme/blend'
import type { ChartTheme } from '../../theme/chartTheme'
import { echarts, type ChartOption, type Marks } from '../echarts'
import { boxAround, type Box, type Point, type Size } from '../layout/box'
import { buildPolyline, buildRule, buildText, layers, lineHeight } from '../layout/marks'
import { placeLabels } from '../layout/placeLabels'
import type { FunnelChart, FunnelDot, FunnelMessages } from './funnelChart'
import {
  layoutFunnel,
  toPoint,
  traceLimit,
  type FunnelContent,
  type FunnelPlot,
} from './funnelLayout'

// Only funnel plots have dots without a line: the first view does not load them.
echarts.use([ScatterChart])

/** Places by denominator and rate, the rate of all as a line, and the 95 % and 99.8 % limits around it. */
export function funnelOption(
  chart: FunnelChart,
  theme: ChartTheme,
  messages: FunnelMessages,
  size: Size,
): ChartOption {
  const content = { chart, theme, messages, size }
  const plot = layoutFunnel(content)
  const font = { color: theme.muted, fontFamily: theme.fontFamily, fontSize: theme.fontSize }
  const hidden = { axisLine: { show: false }, axisTick: { show: false } }
  const splitLine = { lineStyle: { color: theme.line, width: theme.lineWidth / 3 } }
  return {
    animation: false,
    backgroundColor: theme.ground,
    grid: {
      left: plot.left,
      right: size.width - plot.right,
      top: plot.top,
      bottom: size.height - plot.bottom,
      outerBoundsMode: 'none',
    },
    xAxis: {
      ...hidden,
      type: 'value',
      min: 0,
      max: plot.x.top,
      interval: plot.x.step,
      splitLine: { show: false },
      axisLine: { lineStyle: { color: theme.muted, width: theme.lineWidth / 3 } },
      axisLabel: { ...font, formatter: messages.denominatorTick, hideOverlap: false },
    },
    yAxis: {
      ...hidden,
      type: 'value',
      min: plot.y.bottom,
      max: plot.y.top,
      interval: plot.y.step,
      splitLine,
      axisLabel: {
        ...font,
        margin: Math.round(theme.fontSize * 0.6),
        formatter: messages.rateTick,
      },
    },
    series: [
      {
        type: 'scatter',
        silent: true,
        clip: false,
        animation: false,
        emphasis: { scale: 1.5, itemStyle: { borderColor: theme.ink } },
        data: chart.dots.map((dot) => ({
          value: [dot.denominator, dot.rate],
          symbolSize: 2 * computeRadius(dot, theme),
          itemStyle: styleDot(dot, theme),
        })),
      },
    ],
    graphic: {
      elements: [
        ...buildLimits(content, plot),
        ...buildNames(content, plot),
        buildAxisName(content, plot),
      ],
    },
  }
}

function computeRadius({ own }: FunnelDot, theme: ChartTheme): number {
  return theme.markerRadius * (own ? 1.6 : 0.9)
}

function isOutside({ position }: FunnelDot): boolean {
  return position === 'farAbove' || position === 'farBelow'
}

/** The own place in its topic's colour; places outside the outer limits dark, all others grey. */
function styleDot(dot: FunnelDot, theme: ChartTheme) {
  const plain = isOutside(dot) ? theme.ink : blend(theme.muted, theme.paper, 0.3)
  return {
    color: dot.own ? theme.accent : plain,
    borderColor: theme.paper,
    borderWidth: theme.lineWidth / 3,
  }
}

/** Both limits on both sides, and the rate of all, each named at its right end. */
function buildLimits(content: FunnelContent, plot: FunnelPlot): Marks {
  const { chart, theme } = content
  const levels = ['inner', 'outer'] as const
  const curves = levels.flatMap((level) =>
    (['lower', 'upper'] as const).map((side) => ({
      level,
      side,
      path: traceLimit(content, plot, level, side),
    })),
  )
  const lines = curves.flatMap(({ level, path }): Marks => {
    const pen = { colour: theme.muted, width: theme.lineWidth / 2.5, layer: layers.rule }
    return path.length < 2
      ? []
      : [buildPolyline(path, level === 'inner' ? { ...pen, line: 'dashes' } : pen)]
  })
  const { y } = toPoint(plot, 0, 100 * chart.funnel.centre)
  const pen = { colour: theme.ink, width: theme.lineWidth / 2, layer: layers.rule }
  return [
    ...lines,
    buildRule(plot.left, y, plot.right, y, pen),
    ...buildLineNames(content, plot, y, curves),
  ]
}

type Curve = {
  readonly level: 'inner' | 'outer'
  readonly side: 'lower' | 'upper'
  readonly path: readonly Point[]
}

/** The names of the lines at their right ends, apart from each other on either side of the centre. */
function buildLineNames(
  { theme, messages, size }: FunnelContent,
  plot: FunnelPlot,
  centre: number,
  curves: readonly Curve[],
): Marks {
  const row = lineHeight(theme)
  const left = plot.right + theme.fontSize * 0.5
  const nearest = { upper: centre, lower: centre }
  const ends = curves.flatMap(({ level, side, path }) => {
    const end = path[path.length - 1]
    if (end === undefined) return []
    nearest[side] =
      side === 'upper' ? Math.min(end.y, nearest.upper - row) : Math.max(end.y, nearest.lower + row)
    return [{ text: messages.lines[level], y: nearest[side] }]
  })
  return [{ text: messages.lines.centre, y: centre }, ...ends]
    .filter(({ y }) => y >= row / 2 && y <= size.height - row / 2)
    .map(({ text, y }) => {
      const right = left + estimateWidth(text, theme.fontSize)
      const box = { left, right, top: y - row / 2, bottom: y + row / 2 }
      const style = { align: 'left', halo: false } as const
      return buildText({ text, box, colour: theme.muted, weight: 'normal' }, theme, style)
    })
}

/** The own place is named, and those outside the outer limits as far as there is room. */
function buildNames({ chart, theme }: FunnelContent, plot: FunnelPlot): Marks {
  const places = chart.dots.map((dot) => toPoint(plot, dot.denominator, dot.rate))
  const named = chart.dots
    .map((dot, index) => ({ dot, index }))
    .filter(({ dot }) => dot.own || isOutside(dot))
    .sort((a, b) => Number(b.dot.own) - Number(a.dot.own))
  const boxes = chart.dots.map((dot, index): Box => {
    const radius = 2 * computeRadius(dot, theme)
    return boxAround(places[index] ?? { x: 0, y: 0 }, radius, radius)
  })
  const labels = placeLabels(
    named.map(({ dot, index }) => ({
      width: estimateWidth(dot.name, theme.fontSize, dot.own ? 'bold' : 'normal'),
      height: lineHeight(theme) * 0.9,
      at: places[index] ?? { x: 0, y: 0 },
      distance: computeRadius(dot, theme) + theme.fontSize * 0.2,
      prefer: 'above',
      key: true,
      must: true,
    })),
    { bounds: plot, boxes, strokes: [] },
  )
  return named.flatMap(({ dot }, order): Marks => {
    const box = labels[order] ?? null
    const weight = dot.own ? 'bold' : 'normal'
    return box === null
      ? []
      : [buildText({ text: dot.name, box, colour: theme.ink, weight }, theme)]
  })
}

function buildAxisName({ theme, messages, size }: FunnelContent, plot: FunnelPlot) {
  const box = {
    left: plot.left,
    right: plot.right,
    top: size.height - lineHeight(theme),
    bottom: size.height,
  }
  return buildText({ text: messages.axis, box, colour: theme.muted, weight: 'normal' }, theme, {
    align: 'right',
    halo: false,
  })
}
