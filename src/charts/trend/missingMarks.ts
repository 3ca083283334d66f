import type { Series } from '../../domain/model/series'
import { estimateWidth } from '../../typesetting/textWidth'
import type { ChartMessages, Drawing } from '../chartMessages'
import type { Marks } from '../echarts'
import type { Box } from '../layout/box'
import { buildPolyline, buildText, layers, lineHeight } from '../layout/marks'
import { placeLabels, type LabelObstacles } from '../layout/placeLabels'
import { toX } from '../layout/plotArea'
import type { TrendChart } from './trendChart'

type Gap = { readonly first: number; last: number; readonly text: string }

/** Neighbouring years that are missing for the same reason are one gap. */
function findGaps(series: Series, messages: ChartMessages): readonly Gap[] {
  const gaps: Gap[] = []
  series.points.forEach((point, index) => {
    if (point.kind === 'reported') return
    const text = messages.missing(point)
    const open = gaps[gaps.length - 1]
    if (open !== undefined && open.last === index - 1 && open.text === text) open.last = index
    else gaps.push({ first: index, last: index, text })
  })
  return gaps
}

/** Missing years: a bracket with the reason above it; a mark at the foot would read as zero. */
export function buildMissingMarks(
  { chart, plot, theme, messages }: Drawing<TrendChart>,
  obstacles: LabelObstacles,
): { readonly marks: Marks; readonly boxes: readonly Box[] } {
  const gaps = findGaps(chart.series, messages)
  const foot = plot.bottom
  const rise = theme.fontSize * 0.3
  const inset = Math.min(plot.slot * 0.2, theme.fontSize)
  const brackets = gaps.map(({ first, last }) => {
    const left = toX(plot, first - 0.5) + inset
    const right = toX(plot, last + 0.5) - inset
    return buildPolyline(
      [
        { x: left, y: foot },
        { x: left, y: foot - rise },
        { x: right, y: foot - rise },
        { x: right, y: foot },
      ],
      { colour: theme.muted, width: theme.lineWidth / 3, layer: layers.rule },
    )
  })
  const boxes = placeLabels(
    gaps.map(({ first, last, text }) => ({
      width: estimateWidth(text, theme.fontSize),
      height: lineHeight(theme),
      at: { x: toX(plot, (first + last) / 2), y: foot - rise },
      distance: theme.fontSize / 4,
      prefer: 'above',
      key: true,
      must: false,
    })),
    obstacles,
  )
  const texts = gaps.flatMap(({ text }, index) => {
    const box = boxes[index] ?? null
    return box === null
      ? []
      : [buildText({ text, box, colour: theme.muted, weight: 'normal' }, theme)]
  })
  return {
    marks: [...brackets, ...texts],
    boxes: boxes.filter((box): box is Box => box !== null),
  }
}
