import { at, last } from '../../domain/model/at'
import type { ReportedValue } from '../../domain/model/observation'
import { estimateWidth } from '../../typesetting/textWidth'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Drawing } from '../chartMessages'
import type { LineSeriesOption } from '../echarts'
import { boxAround, type Box, type Point, type Segment } from '../layout/box'
import { lineHeight, type PlacedText } from '../layout/marks'
import type { LabelRequest } from '../layout/placeLabels'
import { toX, toY, type PlotArea } from '../layout/plotArea'
import { fitMarkerRadius, styleLine, styleMarker } from '../layout/seriesStyle'
import { computeCapWidth, findBands } from './intervalMarks'
import { findUnbrokenSegments, splitAtBreaks, type TrendChart } from './trendChart'

/** Compared years have larger markers. */
function computeMarkerRadius(isCompared: boolean, plot: PlotArea, theme: ChartTheme): number {
  return fitMarkerRadius(plot, theme) * (isCompared ? 1.45 : 1)
}

/** One line per segment, each as long as the series, so that an index means the same year in all. */
export function buildLineSeries({
  chart,
  plot,
  theme,
}: Drawing<TrendChart>): readonly LineSeriesOption[] {
  const segments = splitAtBreaks(chart)
  const count = last(segments) + 1
  return Array.from({ length: count }, (_, segment) => ({
    ...styleLine(theme.accent, theme.marker, theme),
    data: chart.series.points.map((point, index) => {
      if (point.kind === 'missing' || segments[index] !== segment) return '-'
      return {
        value: point.value,
        symbolSize: 2 * computeMarkerRadius(chart.compared.includes(point.year), plot, theme),
        itemStyle: styleMarker(theme.accent, point.status === 'estimated', theme),
      }
    }),
  }))
}

type LineLabel = { readonly request: LabelRequest; readonly text: Omit<PlacedText, 'box'> }

/** Above a peak and on a rise, below a trough: where the line is not. */
function chooseSide(chart: TrendChart, index: number, value: number): 'above' | 'below' {
  const neighbours = [index - 1, index + 1].flatMap((other) => {
    const point = chart.series.points[other]
    return point?.kind === 'reported' ? [point.value] : []
  })
  if (neighbours.length === 0) return 'above'
  const mean = neighbours.reduce((sum, other) => sum + other, 0) / neighbours.length
  return value >= mean ? 'above' : 'below'
}

type Ranked = { readonly point: ReportedValue; readonly index: number; readonly key: boolean }

/** Compared years first, then ends, extremes and points with notes, then the rest from the newest back. */
function rankLabels(chart: TrendChart): readonly Ranked[] {
  const stated = chart.series.points.flatMap((point, index) =>
    point.kind === 'reported' ? [{ point, index }] : [],
  )
  const byValue = [...stated].sort((a, b) => a.point.value - b.point.value)
  const findYear = (year: number) => stated.find(({ point }) => point.year === year)
  const first = [
    findYear(chart.compared[1]),
    findYear(chart.compared[0]),
    stated[stated.length - 1],
    stated[0],
    byValue[byValue.length - 1],
    byValue[0],
    ...stated.filter(({ point }) => point.notes.length > 0),
  ].filter((found) => found !== undefined)
  const keys = [...new Set(first)]
  const rest = stated.filter((found) => !keys.includes(found)).reverse()
  return [
    ...keys.map((found) => ({ ...found, key: true })),
    ...rest.map((found) => ({ ...found, key: false })),
  ]
}

/** The value labels of a line, most important first; only the key ones where neighbours would not fit. */
export function requestLineLabels({
  chart,
  plot,
  theme,
  messages,
}: Drawing<TrendChart>): readonly LineLabel[] {
  const ranked = rankLabels(chart)
  const widest = Math.max(
    ...ranked.map(({ point }) => estimateWidth(messages.shortValue(point), theme.fontSize)),
  )
  const isCrowded = plot.slot < widest + theme.fontSize / 2
  return ranked
    .filter(({ key }) => key || !isCrowded)
    .map(({ point, index, key }) => {
      const isCompared = chart.compared.includes(point.year)
      const weight = isCompared ? 'bold' : 'normal'
      const text = messages.shortValue(point)
      return {
        text: { text, weight, colour: isCompared ? theme.ink : theme.muted },
        request: {
          width: estimateWidth(text, theme.fontSize, weight),
          height: lineHeight(theme) * 0.88,
          at: { x: toX(plot, index), y: toY(plot, point.value) },
          distance: computeMarkerRadius(isCompared, plot, theme) + theme.fontSize * 0.25,
          prefer: chooseSide(chart, index, point.value),
          key,
          must: isCompared,
        },
      }
    })
}

/** What labels must avoid: the line, single whiskers and all markers. */
export function listLineObstacles({ chart, plot, theme }: Drawing<TrendChart>): {
  readonly strokes: readonly Segment[]
  readonly boxes: readonly Box[]
} {
  const runs = findUnbrokenSegments(chart).map((run) =>
    run.flatMap((index) => {
      const point = at(chart.series.points, index)
      if (point.kind === 'missing') return []
      const centre: Point = { x: toX(plot, index), y: toY(plot, point.value) }
      return [{ centre, isCompared: chart.compared.includes(point.year) }]
    }),
  )
  const strokes = runs.flatMap((run) =>
    run.slice(1).map(({ centre }, index) => ({ from: at(run, index).centre, to: centre })),
  )
  const whiskers = findBands(chart).flatMap(([first, second]): readonly Box[] => {
    if (first === undefined || second !== undefined) return []
    const x = toX(plot, first.index)
    const { lower, upper } = first.interval
    const cap = computeCapWidth(theme)
    return [{ left: x - cap, right: x + cap, top: toY(plot, upper), bottom: toY(plot, lower) }]
  })
  const markers = runs.flat().map(({ centre, isCompared }) => {
    const width = 2 * computeMarkerRadius(isCompared, plot, theme)
    return boxAround(centre, width, width)
  })
  return { strokes, boxes: [...markers, ...whiskers] }
}
