import { at } from '../../domain/model/at'
import { estimateWidth, type Weight } from '../../typesetting/textWidth'
import type { ChartTheme } from '../../theme/chartTheme'
import type { GraphicMark } from '../echarts'
import { buildPolygon, buildPolyline, buildText, layers } from '../layout/marks'
import type { PartsLayout } from './partsLayout'
import type { PartsRow } from './partsRows'

type Ink = { readonly colour: string; readonly weight: Weight }

function buildLine(text: string, left: number, middle: number, ink: Ink, theme: ChartTheme) {
  const right = left + estimateWidth(text, theme.fontSize, ink.weight)
  const half = theme.fontSize / 2
  const box = { left, right, top: middle - half, bottom: middle + half }
  return buildText({ text, box, ...ink }, theme, { align: 'left', halo: false })
}

/** All marks but the bars of the later year, which are an ECharts series. */
export function buildPartsMarks(
  rows: readonly PartsRow[],
  layout: PartsLayout,
  theme: ChartTheme,
): readonly GraphicMark[] {
  const { left, line, stacked, bar, thin } = layout
  const scale = (layout.right - left) / layout.highest
  return rows.flatMap((row, index) => {
    const top = index * layout.row
    const middle = top + layout.middle
    const names = at(layout.names, index)
    const first = stacked ? top + line / 2 : middle - ((names.length - 1) * line) / 2
    const plain: Ink = { colour: theme.ink, weight: 'normal' }
    const isMissing = row.value === null
    const ink: Ink = isMissing ? { ...plain, colour: theme.muted } : { ...plain, weight: 'bold' }
    const length = row.value === null ? 0 : row.value * scale
    const below = thin === 0 ? 1 : theme.fontSize * 0.1 + thin
    return [
      ...names.map((text, step) => buildLine(text, 0, first + step * line, plain, theme)),
      buildLine(row.text, left + length + theme.fontSize * 0.4, middle, ink, theme),
      ...buildBeforeBar(row, layout, middle, scale, theme),
      buildPolyline(
        [
          { x: left, y: middle - bar / 2 - 1 },
          { x: left, y: middle + bar / 2 + below },
        ],
        { colour: theme.muted, width: theme.lineWidth / 3, layer: layers.whisker },
      ),
    ]
  })
}

function buildBeforeBar(
  { before }: PartsRow,
  { left, bar, thin }: PartsLayout,
  middle: number,
  scale: number,
  theme: ChartTheme,
): readonly GraphicMark[] {
  if (before === null) return []
  // The gap keeps it clear of the value beside the bar above.
  const top = middle + bar / 2 + theme.fontSize * 0.1
  const right = left + before.value * scale
  const outline = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: top + thin },
    { x: left, y: top + thin },
  ]
  return [buildPolygon(outline, before.colour, layers.rule)]
}
