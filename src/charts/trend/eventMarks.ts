import type { ChartTheme } from '../../theme/chartTheme'
import type { GraphicMark } from '../echarts'
import type { EventNote } from './eventNotes'
import type { PlotArea } from '../layout/plotArea'
import { areaMark, layers, lineHeight, strokeMark, textMark } from '../layout/marks'
import type { TrendForm } from './trendChart'

function noteText({ lines, box }: EventNote, theme: ChartTheme): readonly GraphicMark[] {
  if (box === null) return []
  const row = lineHeight(theme)
  return lines.map((text, index) =>
    textMark(
      {
        text,
        box: { ...box, top: box.top + index * row, bottom: box.top + (index + 1) * row },
        colour: theme.muted,
        weight: 'normal',
      },
      theme,
    ),
  )
}

/**
 * A break is a dotted rule between two years. A caution is a light ground behind its own year on a
 * line; over bars, where a year is half of the picture, a hair line under its note.
 */
function sign(note: EventNote, plot: PlotArea, form: TrendForm, theme: ChartTheme): GraphicMark {
  const { x, event } = note
  if (event.effect === 'break')
    return strokeMark(
      [
        { x, y: note.top },
        { x, y: plot.bottom },
      ],
      { colour: theme.muted, width: theme.lineWidth / 2, layer: layers.rule, dots: true },
    )
  const left = x - plot.slot / 2
  const right = x + plot.slot / 2
  const top = note.box?.bottom ?? plot.top
  if (form === 'bars')
    return strokeMark(
      [
        { x: left + plot.slot * 0.1, y: top + theme.fontSize / 4 },
        { x: right - plot.slot * 0.1, y: top + theme.fontSize / 4 },
      ],
      { colour: theme.muted, width: theme.lineWidth / 3, layer: layers.rule },
    )
  const outline = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: plot.bottom },
    { x: left, y: plot.bottom },
  ]
  return areaMark(outline, theme.shade, layers.shade)
}

export function eventMarks(
  notes: readonly EventNote[],
  plot: PlotArea,
  form: TrendForm,
  theme: ChartTheme,
): readonly GraphicMark[] {
  return notes.flatMap((note) => [sign(note, plot, form, theme), ...noteText(note, theme)])
}
