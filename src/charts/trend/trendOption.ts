import type { ChartLook } from '../../theme/chartLook'
import { trendAxes } from './axes'
import { barMarks } from './barMarks'
import { barSeries } from './barSeries'
import type { Size } from '../layout/box'
import type { ChartWords } from '../chartMessages'
import type { ChartOption, GraphicMark } from '../echarts'
import { eventMarks } from './eventMarks'
import type { Frame } from '../layout/plotArea'
import { intervalMarks } from './intervalMarks'
import { lineSeries } from './lineSeries'
import { textMark } from '../layout/marks'
import { missingMarks } from './missingMarks'
import { placeLabels, type Surroundings } from '../layout/placeLabels'
import { trendForm, type TrendChart } from './trendChart'
import { trendFrame } from './trendPlotArea'
import { lineSurroundings, valueLabels } from './valueLabels'

/**
 * One indicator over the years, in the form that its figures allow: one or two are bars with their
 * intervals, more are a line with points and gaps. Every text has its place by pixel, so the option
 * holds for this `size` only.
 */
export function trendOption(
  chart: TrendChart,
  look: ChartLook,
  words: ChartWords,
  size: Size,
): ChartOption {
  const { frame, notes, step } = trendFrame(chart, look, words, size)
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
  const marks = (onLine ? lineMarks : barsMarks)(chart, frame, around, look, words)
  return {
    animation: false,
    backgroundColor: look.ground,
    ...trendAxes(chart, frame, size, step, look, words),
    series: onLine ? [...lineSeries(chart, frame, look)] : [barSeries(chart, frame, look)],
    graphic: { elements: [...eventMarks(notes, frame, form, look), ...marks] },
  }
}

type Draw = (
  chart: TrendChart,
  frame: Frame,
  around: Surroundings,
  look: ChartLook,
  words: ChartWords,
) => readonly GraphicMark[]

const barsMarks: Draw = (chart, frame, around, look, words) => {
  const bars = barMarks(chart, frame, around, look, words)
  const boxes = [...around.boxes, ...bars.boxes]
  const missing = missingMarks(chart.series, frame, { ...around, boxes }, look, words)
  return [...missing.marks, ...bars.marks]
}

const lineMarks: Draw = (chart, frame, around, look, words) => {
  const line = lineSurroundings(chart, frame, look)
  const strokes = [...around.strokes, ...line.strokes]
  const boxes = [...around.boxes, ...line.boxes]
  const missing = missingMarks(chart.series, frame, { ...around, boxes, strokes }, look, words)
  const wanted = valueLabels(chart, frame, look, words)
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
