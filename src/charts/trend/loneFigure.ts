import { at } from '../../domain/model/at'
import { listReportedValues } from '../../domain/model/series'
import { estimateWidth } from '../../typesetting/textWidth'
import type { Drawing } from '../chartMessages'
import type { Marks } from '../echarts'
import { boxAround } from '../layout/box'
import { buildText } from '../layout/marks'
import type { LabelObstacles } from '../layout/placeLabels'
import { toX } from '../layout/plotArea'
import { buildMissingMarks } from './missingMarks'
import type { TrendChart } from './trendChart'

/** Type sizes of the figure, in em of the labels. */
const FIGURE_SIZES = [3, 2.6, 2.2, 1.8, 1.4, 1]

/** The only figure as a large number in its year, because the height of a single bar says nothing. */
export function buildLoneFigure(drawing: Drawing<TrendChart>, obstacles: LabelObstacles): Marks {
  const { chart, plot, theme, messages } = drawing
  const figure = at(listReportedValues(chart.series), 0)
  const index = chart.series.points.indexOf(figure)
  const text = messages.shortValue(figure)
  const measure = (scale: number) => estimateWidth(text, theme.fontSize * scale, 'bold')
  const { bounds } = obstacles
  const scale =
    FIGURE_SIZES.find(
      (one) =>
        measure(one) <= bounds.right - bounds.left &&
        theme.fontSize * one * 1.2 <= plot.bottom - plot.top,
    ) ?? 1
  const half = measure(scale) / 2
  const x = Math.max(bounds.left + half, Math.min(bounds.right - half, toX(plot, index)))
  const y = (plot.top + plot.bottom) / 2
  const box = boxAround({ x, y }, half * 2, theme.fontSize * scale * 1.2)
  const wide = {
    ...box,
    left: box.left - theme.fontSize / 2,
    right: box.right + theme.fontSize / 2,
  }
  const missing = buildMissingMarks(drawing, { ...obstacles, boxes: [...obstacles.boxes, wide] }, [
    wide,
  ])
  const large = { ...theme, fontSize: theme.fontSize * scale }
  return [...missing.marks, buildText({ text, box, colour: theme.accent, weight: 'bold' }, large)]
}
