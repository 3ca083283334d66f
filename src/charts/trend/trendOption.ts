import type { ChartTheme } from '../../theme/chartLook'
import { trendAxes } from './axes'
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
import { buildTrendPlotArea } from './trendPlotArea'
import { lineObstacles, valueLabels } from './valueLabels'

/**
 * One indicator over the years, in the form that its figures allow: one or two are bars with their
 * intervals, more are a line with points and gaps. Every text has its place by pixel, so the option
 * holds for this `size` only.
 */
export function trendOption(
  chart: TrendChart,
  look: ChartTheme,
  messages: ChartMessages,
  size: Size,
): ChartOption {
  const { frame, notes, step } = buildTrendPlotArea(chart, look, messages, size)
  const form = trendForm(chart.series)
  const onLine = form === 'line'
  const bounds = {
    left: step === null ? 0 : frame.left,
    top: 0,
    right: size.width,
    bottom: frame.bottom,
  }
  const noteBoxes = notes.flatMap(({ box }) => (box === null ? [] : [box]))
  const rules = notes.flatMap(({ event, x, top }) =>
    event.effect === 'break' ? [{ from: { x, y: top }, to: { x, y: frame.bottom } }] : [],
  )
  const around = { bounds, boxes: noteBoxes, strokes: rules }
  const marks = (onLine ? lineMarks : barsMarks)(chart, frame, around, look, messages)
  return {
    animation: false,
    backgroundColor: look.ground,
    ...trendAxes(chart, frame, size, step, look, messages),
    series: onLine ? [...lineSeries(chart, frame, look)] : [barSeries(chart, frame, look)],
    graphic: { elements: [...eventMarks(notes, frame, form, look), ...marks] },
  }
}

type Draw = (
  chart: TrendChart,
  frame: PlotArea,
  around: LabelObstacles,
  look: ChartTheme,
  messages: ChartMessages,
) => readonly GraphicMark[]

const barsMarks: Draw = (chart, frame, around, look, messages) => {
  const bars = barMarks(chart, frame, around, look, messages)
  const boxes = [...around.boxes, ...bars.boxes]
  const missing = missingMarks(chart.series, frame, { ...around, boxes }, look, messages)
  return [...missing.marks, ...bars.marks]
}

const lineMarks: Draw = (chart, frame, around, look, messages) => {
  const line = lineObstacles(chart, frame, look)
  const strokes = [...around.strokes, ...line.strokes]
  const boxes = [...around.boxes, ...line.boxes]
  const missing = missingMarks(chart.series, frame, { ...around, boxes, strokes }, look, messages)
  const wanted = valueLabels(chart, frame, look, messages)
  const places = placeLabels(
    wanted.map(({ wish }) => wish),
    { ...around, boxes: [...boxes, ...missing.boxes], strokes },
  )
  const values = wanted.flatMap(({ text }, index) => {
    const box = places[index] ?? null
    return box === null ? [] : [textMark({ ...text, box }, look)]
  })
  return [...intervalMarks(chart, frame, look), ...missing.marks, ...values]
}
