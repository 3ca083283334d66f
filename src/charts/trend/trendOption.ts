import type { ChartTheme } from '../../theme/chartTheme'
import { trendAxes } from './trendAxes'
import { barMarks } from './barMarks'
import { barSeries } from './barSeries'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import type { ChartOption, GraphicMark } from '../echarts'
import { eventMarks } from './eventMarks'
import type { PlotArea } from '../layout/plotArea'
import { intervalMarks } from './intervalMarks'
import { lineSeries } from './lineSeries'
import { textMark } from '../layout/marks'
import { missingMarks } from './missingMarks'
import { placeLabels, type LabelObstacles } from '../layout/placeLabels'
import { trendForm, type TrendChart } from './trendChart'
import { layoutTrend } from './trendLayout'
import { lineObstacles, valueLabels } from './valueLabels'

/**
 * One indicator over the years, in the form that its figures allow: one or two are bars with their
 * intervals, more are a line with points and gaps. Every text has its place by pixel, so the option
 * holds for this `size` only.
 */
export function trendOption(
  chart: TrendChart,
  theme: ChartTheme,
  messages: ChartMessages,
  size: Size,
): ChartOption {
  const { plot, notes, step } = layoutTrend(chart, theme, messages, size)
  const form = trendForm(chart.series)
  const onLine = form === 'line'
  const bounds = {
    left: step === null ? 0 : plot.left,
    top: 0,
    right: size.width,
    bottom: plot.bottom,
  }
  const noteBoxes = notes.flatMap(({ box }) => (box === null ? [] : [box]))
  const rules = notes.flatMap(({ event, x, top }) =>
    event.effect === 'break' ? [{ from: { x, y: top }, to: { x, y: plot.bottom } }] : [],
  )
  const around = { bounds, boxes: noteBoxes, strokes: rules }
  const marks = (onLine ? lineMarks : barsMarks)(chart, plot, around, theme, messages)
  return {
    animation: false,
    backgroundColor: theme.ground,
    ...trendAxes(chart, plot, size, step, theme, messages),
    series: onLine ? [...lineSeries(chart, plot, theme)] : [barSeries(chart, plot, theme)],
    graphic: { elements: [...eventMarks(notes, plot, form, theme), ...marks] },
  }
}

type Draw = (
  chart: TrendChart,
  plot: PlotArea,
  around: LabelObstacles,
  theme: ChartTheme,
  messages: ChartMessages,
) => readonly GraphicMark[]

const barsMarks: Draw = (chart, plot, around, theme, messages) => {
  const bars = barMarks(chart, plot, around, theme, messages)
  const boxes = [...around.boxes, ...bars.boxes]
  const missing = missingMarks(chart.series, plot, { ...around, boxes }, theme, messages)
  return [...missing.marks, ...bars.marks]
}

const lineMarks: Draw = (chart, plot, around, theme, messages) => {
  const line = lineObstacles(chart, plot, theme)
  const strokes = [...around.strokes, ...line.strokes]
  const boxes = [...around.boxes, ...line.boxes]
  const missing = missingMarks(chart.series, plot, { ...around, boxes, strokes }, theme, messages)
  const wanted = valueLabels(chart, plot, theme, messages)
  const places = placeLabels(
    wanted.map(({ wish }) => wish),
    { ...around, boxes: [...boxes, ...missing.boxes], strokes },
  )
  const values = wanted.flatMap(({ text }, index) => {
    const box = places[index] ?? null
    return box === null ? [] : [textMark({ ...text, box }, theme)]
  })
  return [...intervalMarks(chart, plot, theme), ...missing.marks, ...values]
}
