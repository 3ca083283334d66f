import type { MissingValue } from '../../domain/model/observation'
import type { Series } from '../../domain/model/series'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Box } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import type { GraphicMark } from '../echarts'
import { toX, type PlotArea } from '../layout/plotArea'
import { layers, lineHeight, strokeMark, textMark } from '../layout/marks'
import { placeLabels, type LabelObstacles } from '../layout/placeLabels'
import { estimateWidth } from '../../typesetting/textWidth'

type Gap = { readonly first: number; last: number; readonly text: string }

/** Neighbouring years that are missing for the same reason, told once. */
function findGaps(series: Series, messages: ChartMessages): readonly Gap[] {
  const gaps: Gap[] = []
  series.points.forEach((point: MissingValue | { kind: 'stated' }, index) => {
    if (point.kind === 'stated') return
    const text = messages.missing(point)
    const open = gaps[gaps.length - 1]
    if (open !== undefined && open.last === index - 1 && open.text === text) open.last = index
    else gaps.push({ first: index, last: index, text })
  })
  return gaps
}

/**
 * Missing years: a bracket over their slots at the foot of the plot, and the reason above it where it
 * finds room. A bracket and not a mark, since any mark at the foot would be read as zero.
 */
export function missingMarks(
  series: Series,
  plot: PlotArea,
  around: LabelObstacles,
  theme: ChartTheme,
  messages: ChartMessages,
): { readonly marks: readonly GraphicMark[]; readonly boxes: readonly Box[] } {
  const gaps = findGaps(series, messages)
  const foot = plot.bottom
  const rise = theme.fontSize * 0.3
  const inset = Math.min(plot.slot * 0.2, theme.fontSize)
  const brackets = gaps.map(({ first, last }) => {
    const left = toX(plot, first - 0.5) + inset
    const right = toX(plot, last + 0.5) - inset
    return strokeMark(
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
    around,
  )
  const texts = gaps.flatMap(({ text }, index) => {
    const box = boxes[index] ?? null
    return box === null
      ? []
      : [textMark({ text, box, colour: theme.muted, weight: 'normal' }, theme)]
  })
  return {
    marks: [...brackets, ...texts],
    boxes: boxes.filter((box): box is Box => box !== null),
  }
}
