import type { ChartTheme } from '../../theme/chartTheme'
import type { GraphicMark } from '../echarts'
import { areaMark, layers, strokeMark, textMark } from '../layout/marks'
import type { PartsLayout } from './partsLayout'
import type { PartsRow } from './partsRows'
import { estimateWidth } from '../../typesetting/textWidth'

type Ink = { readonly colour: string; readonly weight: 'normal' | 'bold' }

function lineAt(text: string, left: number, middle: number, ink: Ink, theme: ChartTheme) {
  const right = left + estimateWidth(text, theme.fontSize, ink.weight)
  const box = { left, right, top: middle - theme.fontSize / 2, bottom: middle + theme.fontSize / 2 }
  return textMark({ text, box, ...ink }, theme, { align: 'left', halo: false })
}

/**
 * Names, values, the rule that the bars start from, and the earlier year's bars; the bars of the year
 * itself are ECharts' own.
 */
export function partsMarks(
  rows: readonly PartsRow[],
  layout: PartsLayout,
  theme: ChartTheme,
): readonly GraphicMark[] {
  const { left, middle: offset, line, stacked } = layout
  const scale = (layout.right - left) / layout.highest
  return rows.flatMap((row, index) => {
    const top = index * layout.row
    const middle = top + offset
    const names = layout.names[index] ?? []
    const first = stacked ? top + line / 2 : middle - ((names.length - 1) * line) / 2
    const plain: Ink = { colour: theme.ink, weight: 'normal' }
    const ink: Ink =
      row.value === null
        ? { colour: theme.muted, weight: 'normal' }
        : { colour: theme.ink, weight: 'bold' }
    const end = left + (row.value ?? 0) * scale + theme.fontSize * 0.4
    return [
      ...names.map((text, step) => lineAt(text, 0, first + step * line, plain, theme)),
      lineAt(row.text, end, middle, ink, theme),
      ...beforeMarks(row, layout, middle, scale, theme),
      strokeMark(
        [
          { x: left, y: middle - layout.bar / 2 - 1 },
          {
            x: left,
            y:
              middle +
              layout.bar / 2 +
              (layout.thin === 0 ? 1 : theme.fontSize * 0.1 + layout.thin),
          },
        ],
        { colour: theme.muted, width: theme.lineWidth / 3, layer: layers.whisker },
      ),
    ]
  })
}

function beforeMarks(
  { before }: PartsRow,
  { left, bar, thin }: PartsLayout,
  middle: number,
  scale: number,
  theme: ChartTheme,
): readonly GraphicMark[] {
  if (before === null) return []
  // Far enough that the value beside the bar stands clear of it.
  const top = middle + bar / 2 + theme.fontSize * 0.1
  const right = left + before.value * scale
  const outline = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: top + thin },
    { x: left, y: top + thin },
  ]
  return [areaMark(outline, before.colour, layers.rule)]
}
