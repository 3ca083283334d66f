import type { ChartTheme } from '../../theme/chartLook'
import type { GraphicMark } from '../echarts'
import { areaMark, layers, strokeMark, textMark } from '../layout/marks'
import type { PartsPlotArea } from './partsPlotArea'
import type { PartsRow } from './partsRows'
import { estimateWidth } from '../../typesetting/textWidth'

type Ink = { readonly colour: string; readonly weight: 'normal' | 'bold' }

function lineAt(text: string, left: number, middle: number, ink: Ink, look: ChartTheme) {
  const right = left + estimateWidth(text, look.fontSize, ink.weight)
  const box = { left, right, top: middle - look.fontSize / 2, bottom: middle + look.fontSize / 2 }
  return textMark({ text, box, ...ink }, look, { align: 'left', halo: false })
}

/**
 * Names, values, the rule that the bars start from, and the earlier year's bars; the bars of the year
 * itself are ECharts' own.
 */
export function partsMarks(
  rows: readonly PartsRow[],
  frame: PartsPlotArea,
  look: ChartTheme,
): readonly GraphicMark[] {
  const { left, middle: offset, line, stacked } = frame
  const scale = (frame.right - left) / frame.highest
  return rows.flatMap((row, index) => {
    const top = index * frame.row
    const middle = top + offset
    const names = frame.names[index] ?? []
    const first = stacked ? top + line / 2 : middle - ((names.length - 1) * line) / 2
    const plain: Ink = { colour: look.ink, weight: 'normal' }
    const ink: Ink =
      row.value === null
        ? { colour: look.muted, weight: 'normal' }
        : { colour: look.ink, weight: 'bold' }
    const end = left + (row.value ?? 0) * scale + look.fontSize * 0.4
    return [
      ...names.map((text, step) => lineAt(text, 0, first + step * line, plain, look)),
      lineAt(row.text, end, middle, ink, look),
      ...beforeMarks(row, frame, middle, scale, look),
      strokeMark(
        [
          { x: left, y: middle - frame.bar / 2 - 1 },
          {
            x: left,
            y: middle + frame.bar / 2 + (frame.thin === 0 ? 1 : look.fontSize * 0.1 + frame.thin),
          },
        ],
        { colour: look.muted, width: look.lineWidth / 3, layer: layers.whisker },
      ),
    ]
  })
}

function beforeMarks(
  { before }: PartsRow,
  { left, bar, thin }: PartsPlotArea,
  middle: number,
  scale: number,
  look: ChartTheme,
): readonly GraphicMark[] {
  if (before === null) return []
  // Far enough that the value beside the bar stands clear of it.
  const top = middle + bar / 2 + look.fontSize * 0.1
  const right = left + before.value * scale
  const outline = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: top + thin },
    { x: left, y: top + thin },
  ]
  return [areaMark(outline, before.colour, layers.rule)]
}
