import type { Drawing, OptionBuilder } from '../chartMessages'
import type { Marks } from '../echarts'
import { buildText } from '../layout/marks'
import { placeLabels, type LabelObstacles } from '../layout/placeLabels'
import { buildEventMarks } from './eventMarks'
import { buildIntervalMarks } from './intervalMarks'
import { buildLoneFigure } from './loneFigure'
import { buildLimitMarks } from './limitMarks'
import { buildMissingMarks } from './missingMarks'
import { buildTrendAxes } from './trendAxes'
import { buildBarMarks, buildBarSeries } from './trendBars'
import { buildNeighbourMarks, splitForNeighbours } from './neighbourList'
import { chooseTrendForm, type TrendChart, type TrendForm } from './trendChart'
import { layoutTrend } from './trendLayout'
import { buildLineSeries, listLineObstacles, requestLineLabels } from './trendLine'

/** One indicator over the years: bars for one or two figures, otherwise a line with points and gaps. */
export const trendOption: OptionBuilder<TrendChart> = (chart, theme, messages, size) => {
  const content = { chart, theme, messages, size }
  const form = chooseTrendForm(chart.series)
  const room = form === 'number' ? splitForNeighbours(content) : { size, list: null }
  const { plot, notes, step, explanation } = layoutTrend({ ...content, size: room.size })
  const drawing = { ...content, plot }
  const left = step === null ? 0 : plot.left
  const bounds = { left, top: 0, right: room.size.width, bottom: plot.bottom }
  const boxes = notes.flatMap(({ box }) => (box === null ? [] : [box]))
  const strokes = notes.flatMap(({ event, x, top }) =>
    event.effect === 'break' ? [{ from: { x, y: top }, to: { x, y: plot.bottom } }] : [],
  )
  const marks = markBuilders[form](drawing, { bounds, boxes, strokes })
  const neighbours = room.list === null ? [] : buildNeighbourMarks(room.list, theme)
  return {
    animation: false,
    backgroundColor: theme.ground,
    ...buildTrendAxes(drawing, step),
    series: form === 'line' ? [...buildLineSeries(drawing)] : [buildBarSeries(drawing, form)],
    graphic: {
      elements: [
        ...buildEventMarks(notes, drawing),
        ...marks,
        ...neighbours,
        ...explanation.map((text) => buildText(text, theme, { align: 'left', halo: false })),
      ],
    },
  }
}

const markBuilders: Record<
  TrendForm,
  (drawing: Drawing<TrendChart>, obstacles: LabelObstacles) => Marks
> = { number: buildLoneFigure, bars: buildMarksWithBars, line: buildLineMarks }

function buildMarksWithBars(drawing: Drawing<TrendChart>, obstacles: LabelObstacles): Marks {
  const bars = buildBarMarks(drawing, obstacles)
  const boxes = [...obstacles.boxes, ...bars.boxes]
  return [...buildMissingMarks(drawing, { ...obstacles, boxes }).marks, ...bars.marks]
}

function buildLineMarks(drawing: Drawing<TrendChart>, obstacles: LabelObstacles): Marks {
  const { bounds } = obstacles
  const line = listLineObstacles(drawing)
  const strokes = [...obstacles.strokes, ...line.strokes]
  const boxes = [...obstacles.boxes, ...line.boxes]
  const missing = buildMissingMarks(drawing, { bounds, boxes, strokes })
  const limits = buildLimitMarks(drawing, {
    bounds,
    boxes: [...boxes, ...missing.boxes],
    strokes,
  })
  const labels = requestLineLabels(drawing)
  const places = placeLabels(
    labels.map(({ request }) => request),
    { bounds, boxes: [...boxes, ...missing.boxes, ...limits.boxes], strokes },
  )
  const values = labels.flatMap(({ text }, index) => {
    const box = places[index] ?? null
    return box === null ? [] : [buildText({ ...text, box }, drawing.theme)]
  })
  return [...buildIntervalMarks(drawing), ...limits.marks, ...missing.marks, ...values]
}
