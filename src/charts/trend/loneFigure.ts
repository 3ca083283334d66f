import { at } from '../../domain/model/at'
import { listReportedValues } from '../../domain/model/series'
import { estimateWidth } from '../../typesetting/textWidth'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Drawing } from '../chartMessages'
import type { Marks } from '../echarts'
import { boxAround, type Size } from '../layout/box'
import { buildText } from '../layout/marks'
import type { LabelObstacles } from '../layout/placeLabels'
import { toX } from '../layout/plotArea'
import { buildMissingMarks } from './missingMarks'
import type { TrendChart } from './trendChart'

/** Type sizes of the figure, in em of the labels. */
const FIGURE_SIZES = [3, 2.6, 2.2, 1.8, 1.4, 1]

/** A figure too wide for its own year at this size reaches into the others. */
const LEAST_IN_YEAR = 1.4

const LEADING = 1.2

/** The only figure as a large number in its year, because the height of a single bar says nothing. */
export function buildLoneFigure(drawing: Drawing<TrendChart>, obstacles: LabelObstacles): Marks {
  const { chart, plot, theme, messages } = drawing
  const figure = at(listReportedValues(chart.series), 0)
  const index = chart.series.points.indexOf(figure)
  const text = messages.shortValue(figure)
  const { bounds } = obstacles
  const year = {
    left: index === 0 ? bounds.left : plot.left + plot.slot * index,
    right:
      index === chart.series.points.length - 1 ? bounds.right : plot.left + plot.slot * (index + 1),
  }
  const height = plot.bottom - plot.top
  const inYear = fitFigure(text, { width: year.right - year.left, height }, LEAST_IN_YEAR, theme)
  const { left, right } = inYear === null ? bounds : year
  const { scale, lines } = inYear ??
    fitFigure(text, { width: right - left, height }, 1, theme) ?? { scale: 1, lines: [text] }
  const half = measureLines(lines, scale, theme) / 2
  const x = Math.max(left + half, Math.min(right - half, toX(plot, index)))
  const y = (plot.top + plot.bottom) / 2
  const row = theme.fontSize * scale * LEADING
  const box = boxAround({ x, y }, half * 2, row * lines.length)
  const wide = {
    ...box,
    left: box.left - theme.fontSize / 2,
    right: box.right + theme.fontSize / 2,
  }
  const missing = buildMissingMarks(drawing, { ...obstacles, boxes: [...obstacles.boxes, wide] }, [
    wide,
  ])
  const large = { ...theme, fontSize: theme.fontSize * scale }
  const texts = lines.map((line, place) => {
    const top = box.top + place * row
    const lineBox = { ...box, top, bottom: top + row }
    return buildText({ text: line, box: lineBox, colour: theme.accent, weight: 'bold' }, large)
  })
  return [...missing.marks, ...texts]
}

/** The largest size that fits, on one line or before and after its last blank (`17.188` `billion`). */
function fitFigure(
  text: string,
  { width, height }: Size,
  least: number,
  theme: ChartTheme,
): { readonly scale: number; readonly lines: readonly string[] } | null {
  const blank = text.lastIndexOf(' ')
  const divided = blank < 0 ? [] : [[text.slice(0, blank), text.slice(blank + 1)]]
  for (const scale of FIGURE_SIZES.filter((size) => size >= least))
    for (const lines of [[text], ...divided])
      if (
        measureLines(lines, scale, theme) <= width &&
        lines.length * theme.fontSize * scale * LEADING <= height
      )
        return { scale, lines }
  return null
}

function measureLines(lines: readonly string[], scale: number, theme: ChartTheme): number {
  return Math.max(...lines.map((line) => estimateWidth(line, theme.fontSize * scale, 'bold')))
}
