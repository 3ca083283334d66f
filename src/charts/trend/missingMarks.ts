import type { Series } from '../../domain/model/series'
import { estimateWidth } from '../../typesetting/textWidth'
import type { ChartMessages, Drawing } from '../chartMessages'
import type { Marks } from '../echarts'
import type { Box } from '../layout/box'
import { buildHatch } from '../layout/hatch'
import { buildText, lineHeight } from '../layout/marks'
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

/** Missing years: hatched columns as high as the plot, with the reason in their middle; `holes` are cut out. */
export function buildMissingMarks(
  { chart, plot, theme, messages }: Drawing<TrendChart>,
  obstacles: LabelObstacles,
  holes: readonly Box[] = [],
): { readonly marks: Marks; readonly boxes: readonly Box[] } {
  const gaps = findGaps(chart.series, messages)
  const height = lineHeight(theme)
  const places = placeLabels(
    gaps.map(({ first, last, text }) => ({
      width: estimateWidth(text, theme.fontSize),
      height,
      at: { x: toX(plot, (first + last) / 2), y: (plot.top + plot.bottom + height) / 2 },
      distance: 0,
      prefer: 'above',
      key: true,
      must: false,
    })),
    obstacles,
  )
  const boxes = places.filter((box): box is Box => box !== null)
  const inset = Math.min(plot.slot * 0.2, theme.fontSize)
  const columns = gaps.flatMap(({ first, last }) => {
    const left = toX(plot, first - 0.5) + inset
    const right = toX(plot, last + 0.5) - inset
    const column = { left, right, top: plot.top, bottom: plot.bottom }
    return buildHatch(column, [...holes, ...boxes], theme)
  })
  const texts = gaps.flatMap(({ text }, index) => {
    const box = places[index] ?? null
    return box === null
      ? []
      : [buildText({ text, box, colour: theme.muted, weight: 'normal' }, theme)]
  })
  return {
    marks: [...columns, ...texts],
    boxes,
  }
}
