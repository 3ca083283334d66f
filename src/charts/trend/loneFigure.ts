import { at } from '../../domain/model/at'
import { listReportedValues } from '../../domain/model/series'
import { estimateWidth } from '../../typesetting/textWidth'
import type { ChartTheme } from '../../theme/chartTheme'
import { fitLines } from '../../typesetting/wrapLines'
import type { Content, Drawing } from '../chartMessages'
import type { Marks } from '../echarts'
import { boxAround, type Box, type Size } from '../layout/box'
import { buildRule, buildText, layers, lineHeight } from '../layout/marks'
import type { LabelObstacles } from '../layout/placeLabels'
import { toX } from '../layout/plotArea'
import { buildMissingMarks } from './missingMarks'
import type { Neighbours, TrendChart } from './trendChart'

/** Where the figures beside a lone one are listed. */
export type NeighbourList = { readonly box: Box; readonly rows: Neighbours['rows'] }

/** In em: with less width the list is below the figure, with less height there is none. */
const LEAST_WIDTH = 34
const LEAST_HEIGHT = 12
/** Share of the width for the list beside the figure. */
const LIST_SHARE = 0.52
const ROW = 1.75
const GAP = 2

/** Divides a chart of one figure between the figure and its neighbours; all for the figure without any. */
export function splitForNeighbours({ chart, theme, size }: Content<TrendChart>): {
  readonly size: Size
  readonly list: NeighbourList | null
} {
  const em = theme.fontSize
  const rows = chart.neighbours?.rows ?? []
  if (rows.length === 0) return { size, list: null }
  const row = em * ROW
  if (size.width >= em * LEAST_WIDTH) {
    const width = size.width * (1 - LIST_SHARE)
    const shown = rows.slice(0, Math.max(1, Math.floor(size.height / row) - 1))
    const height = (shown.length + 1) * row
    const top = Math.max(0, (size.height - height) / 2)
    const box = { left: width + em * GAP, right: size.width, top, bottom: top + height }
    return { size: { width, height: size.height }, list: { box, rows: shown } }
  }
  if (size.height < em * LEAST_HEIGHT) return { size, list: null }
  const most = Math.floor((size.height / em - LEAST_HEIGHT) / ROW) + 1
  const shown = rows.slice(0, most)
  const top = size.height - (shown.length + 1) * row
  const box = { left: 0, right: size.width, top, bottom: size.height }
  return { size: { width: size.width, height: top }, list: { box, rows: shown } }
}

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

/** A heading and one row for each neighbour: its name on the left, its figure on the right. */
export function buildNeighbourMarks(
  { box, rows }: NeighbourList,
  heading: string,
  theme: ChartTheme,
): Marks {
  const em = theme.fontSize
  const half = lineHeight(theme) / 2
  const pen = { colour: theme.line, width: theme.lineWidth / 3, layer: layers.rule }
  const place = (text: string, left: number, right: number, y: number) => ({
    text,
    box: { left, right, top: y - half, bottom: y + half },
    weight: 'normal' as const,
  })
  const fit = (text: string, width: number) =>
    at(fitLines(text, 1, { width, fontSize: em, weight: 'normal' }), 0)
  const title = place(
    fit(heading, box.right - box.left),
    box.left,
    box.right,
    box.top + (em * ROW) / 2,
  )
  const lines = rows.flatMap(({ name, text }, index): Marks => {
    const top = box.top + (index + 1) * em * ROW
    const width = estimateWidth(text, em, 'normal')
    const y = top + (em * ROW) / 2
    const right = box.right - width
    const label = place(fit(name, right - box.left - em), box.left, right - em, y)
    const value = place(text, right, box.right, y)
    return [
      buildRule(box.left, top, box.right, top, pen),
      buildText({ ...label, colour: theme.ink }, theme, { align: 'left', halo: false }),
      buildText({ ...value, colour: theme.ink }, theme, { align: 'right', halo: false }),
    ]
  })
  return [
    buildText({ ...title, colour: theme.muted }, theme, { align: 'left', halo: false }),
    ...lines,
  ]
}
