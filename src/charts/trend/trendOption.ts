import type { ChartTheme } from '../../theme/chartTheme'
import type { ChartMessages } from '../chartMessages'
import type { ChartOption, GraphicMark } from '../echarts'
import type { Size } from '../layout/box'
import { buildText } from '../layout/marks'
import { placeLabels, type LabelObstacles } from '../layout/placeLabels'
import type { PlotArea } from '../layout/plotArea'
import { buildEventMarks } from './eventMarks'
import { buildIntervalMarks } from './intervalMarks'
import { buildMissingMarks } from './missingMarks'
import { buildTrendAxes } from './trendAxes'
import { buildBarMarks, buildBarSeries } from './trendBars'
import { chooseTrendForm, type TrendChart } from './trendChart'
import { layoutTrend } from './trendLayout'
import { buildLineSeries, listLineObstacles, requestLineLabels } from './trendLine'

/** One indicator over the years: bars for one or two figures, otherwise a line with points and gaps. */
export function trendOption(
  chart: TrendChart,
  theme: ChartTheme,
  messages: ChartMessages,
  size: Size,
): ChartOption {
  const { plot, notes, step } = layoutTrend(chart, theme, messages, size)
  const form = chooseTrendForm(chart.series)
  const isLine = form === 'line'
  const bounds = {
    left: step === null ? 0 : plot.left,
    top: 0,
    right: size.width,
    bottom: plot.bottom,
  }
  const boxes = notes.flatMap(({ box }) => (box === null ? [] : [box]))
  const strokes = notes.flatMap(({ event, x, top }) =>
    event.effect === 'break' ? [{ from: { x, y: top }, to: { x, y: plot.bottom } }] : [],
  )
  const buildMarks = isLine ? buildMarksOfLine : buildMarksOfBars
  const marks = buildMarks(chart, plot, { bounds, boxes, strokes }, theme, messages)
  return {
    animation: false,
    backgroundColor: theme.ground,
    ...buildTrendAxes(chart, plot, size, step, theme, messages),
    series: isLine
      ? [...buildLineSeries(chart, plot, theme)]
      : [buildBarSeries(chart, plot, theme)],
    graphic: { elements: [...buildEventMarks(notes, plot, form, theme), ...marks] },
  }
}

type BuildMarks = (
  chart: TrendChart,
  plot: PlotArea,
  obstacles: LabelObstacles,
  theme: ChartTheme,
  messages: ChartMessages,
) => readonly GraphicMark[]

const buildMarksOfBars: BuildMarks = (chart, plot, obstacles, theme, messages) => {
  const bars = buildBarMarks(chart, plot, obstacles, theme, messages)
  const boxes = [...obstacles.boxes, ...bars.boxes]
  const missing = buildMissingMarks(chart.series, plot, { ...obstacles, boxes }, theme, messages)
  return [...missing.marks, ...bars.marks]
}

const buildMarksOfLine: BuildMarks = (chart, plot, { bounds, ...events }, theme, messages) => {
  const line = listLineObstacles(chart, plot, theme)
  const strokes = [...events.strokes, ...line.strokes]
  const boxes = [...events.boxes, ...line.boxes]
  const missing = buildMissingMarks(chart.series, plot, { bounds, boxes, strokes }, theme, messages)
  const labels = requestLineLabels(chart, plot, theme, messages)
  const places = placeLabels(
    labels.map(({ request }) => request),
    { bounds, boxes: [...boxes, ...missing.boxes], strokes },
  )
  const values = labels.flatMap(({ text }, index) => {
    const box = places[index] ?? null
    return box === null ? [] : [buildText({ ...text, box }, theme)]
  })
  return [...buildIntervalMarks(chart, plot, theme), ...missing.marks, ...values]
}
