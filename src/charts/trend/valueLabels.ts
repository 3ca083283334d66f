import type { ReportedValue } from '../../domain/model/observation'
import type { ChartTheme } from '../../theme/chartTheme'
import { boxAround, type Box, type Segment } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import { toX, toY, type PlotArea } from '../layout/plotArea'
import { bandRuns, capOf } from './intervalMarks'
import { markerRadius } from './lineSeries'
import { lineHeight, type PlacedText } from '../layout/marks'
import type { LabelRequest } from '../layout/placeLabels'
import { estimateWidth } from '../../typesetting/textWidth'
import { findUnbrokenSegments, type TrendChart } from './trendChart'

type Labelled = { readonly wish: LabelRequest; readonly text: Omit<PlacedText, 'box'> }

/** Above a peak and on a rise, below a trough: where the line is not. */
function preferred(chart: TrendChart, index: number, value: number): 'above' | 'below' {
  const neighbours = [index - 1, index + 1].flatMap((other) => {
    const point = chart.series.points[other]
    return point?.kind === 'stated' ? [point.value] : []
  })
  if (neighbours.length === 0) return 'above'
  const mean = neighbours.reduce((sum, other) => sum + other, 0) / neighbours.length
  return value >= mean ? 'above' : 'below'
}

/** Compared years first, then the ends, the extremes, what bears a note, then the rest from the newest back. */
function inOrder(
  chart: TrendChart,
): readonly { point: ReportedValue; index: number; key: boolean }[] {
  const stated = chart.series.points.flatMap((point, index) =>
    point.kind === 'stated' ? [{ point, index }] : [],
  )
  const byValue = [...stated].sort((a, b) => a.point.value - b.point.value)
  const ofYear = (year: number) => stated.find(({ point }) => point.year === year)
  const first = [
    ofYear(chart.compared[1]),
    ofYear(chart.compared[0]),
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

/**
 * The value labels that a line would like to have, the most wanted first. Where neighbours could not
 * stand side by side, only the key ones: labels hopping above and below hide the course.
 */
export function valueLabels(
  chart: TrendChart,
  plot: PlotArea,
  theme: ChartTheme,
  messages: ChartMessages,
): readonly Labelled[] {
  const ordered = inOrder(chart)
  const widest = Math.max(
    ...ordered.map(({ point }) => estimateWidth(messages.shortValue(point), theme.fontSize)),
  )
  const crowded = plot.slot < widest + theme.fontSize / 2
  return ordered
    .filter(({ key }) => key || !crowded)
    .map(({ point, index, key }) => {
      const compared = chart.compared.includes(point.year)
      const weight = compared ? 'bold' : 'normal'
      const text = messages.shortValue(point)
      return {
        text: { text, weight, colour: compared ? theme.ink : theme.muted },
        wish: {
          width: estimateWidth(text, theme.fontSize, weight),
          height: lineHeight(theme) * 0.88,
          at: { x: toX(plot, index), y: toY(plot, point.value) },
          distance: markerRadius(compared, plot, theme) + theme.fontSize * 0.25,
          prefer: preferred(chart, index, point.value),
          key,
          must: compared,
        },
      }
    })
}

/** What labels must keep clear of: the line, lone whiskers, and every marker. */
export function lineObstacles(
  chart: TrendChart,
  plot: PlotArea,
  theme: ChartTheme,
): { readonly strokes: readonly Segment[]; readonly boxes: readonly Box[] } {
  const spot = (index: number) => {
    const point = chart.series.points[index]
    return { x: toX(plot, index), y: toY(plot, point?.kind === 'stated' ? point.value : 0) }
  }
  const runs = findUnbrokenSegments(chart)
  const strokes = runs.flatMap((run) =>
    run.slice(1).map((index) => ({ from: spot(index - 1), to: spot(index) })),
  )
  const whiskers = bandRuns(chart).flatMap(([first, second]): readonly Box[] => {
    if (first === undefined || second !== undefined) return []
    const x = toX(plot, first.index)
    const { lower, upper } = first.interval
    const cap = capOf(theme)
    return [{ left: x - cap, right: x + cap, top: toY(plot, upper), bottom: toY(plot, lower) }]
  })
  const markers = runs.flat().map((index) => {
    const compared = chart.compared.includes(chart.series.points[index]?.year ?? NaN)
    const width = 2 * markerRadius(compared, plot, theme)
    return boxAround(spot(index), width, width)
  })
  return { strokes, boxes: [...markers, ...whiskers] }
}
