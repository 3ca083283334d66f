import type { ChartTheme } from '../../theme/chartLook'
import type { GraphicMark } from '../echarts'
import type { EventNote } from './eventNotes'
import type { PlotArea } from '../layout/plotArea'
import { areaMark, layers, lineHeight, strokeMark, textMark } from '../layout/marks'
import type { TrendForm } from './trendChart'

function noteText({ lines, box }: EventNote, look: ChartTheme): readonly GraphicMark[] {
  if (box === null) return []
  const row = lineHeight(look)
  return lines.map((text, index) =>
    textMark(
      {
        text,
        box: { ...box, top: box.top + index * row, bottom: box.top + (index + 1) * row },
        colour: look.muted,
        weight: 'normal',
      },
      look,
    ),
  )
}

/**
 * A break is a dotted rule between two years. A caution is a light ground behind its own year on a
 * line; over bars, where a year is half of the picture, a hair line under its note.
 */
function sign(note: EventNote, frame: PlotArea, form: TrendForm, look: ChartTheme): GraphicMark {
  const { x, event } = note
  if (event.effect === 'break')
    return strokeMark(
      [
        { x, y: note.top },
        { x, y: frame.bottom },
      ],
      { colour: look.muted, width: look.lineWidth / 2, layer: layers.rule, dots: true },
    )
  const left = x - frame.slot / 2
  const right = x + frame.slot / 2
  const top = note.box?.bottom ?? frame.top
  if (form === 'bars')
    return strokeMark(
      [
        { x: left + frame.slot * 0.1, y: top + look.fontSize / 4 },
        { x: right - frame.slot * 0.1, y: top + look.fontSize / 4 },
      ],
      { colour: look.muted, width: look.lineWidth / 3, layer: layers.rule },
    )
  const outline = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: frame.bottom },
    { x: left, y: frame.bottom },
  ]
  return areaMark(outline, look.shade, layers.shade)
}

export function eventMarks(
  notes: readonly EventNote[],
  frame: PlotArea,
  form: TrendForm,
  look: ChartTheme,
): readonly GraphicMark[] {
  return notes.flatMap((note) => [sign(note, frame, form, look), ...noteText(note, look)])
}
