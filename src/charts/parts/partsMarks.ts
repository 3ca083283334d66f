import { at } from '../../domain/model/at'
import { estimateWidth, type Weight } from '../../typesetting/textWidth'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Marks } from '../echarts'
import { buildPolyline, buildRectangle, buildRule, buildText, layers } from '../layout/marks'
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
  track: number | null,
  layout: PartsLayout,
  theme: ChartTheme,
): Marks {
  const { left, yearLeft, line, stacked, bar, thin } = layout
  const scale = (layout.right - left) / layout.highest
  const pen = { colour: theme.muted, width: theme.lineWidth / 3, layer: layers.whisker }
  return rows.flatMap((row, index) => {
    const top = index * layout.row
    const middle = top + layout.middle
    const names = at(layout.names, index)
    const first = stacked ? top + line / 2 : middle - ((names.length - 1) * line) / 2
    const plain: Ink = { colour: theme.ink, weight: 'normal' }
    const isMissing = row.value === null
    const ink: Ink = isMissing ? { ...plain, colour: theme.muted } : { ...plain, weight: 'bold' }
    const length = measureRow(row, track, layout, theme) * scale
    const gap = computeGap(row, theme)
    const below = thin === 0 ? 1 : gap + thin
    const beforeMiddle = middle + bar / 2 + gap + thin / 2
    const faint: Ink = { ...plain, colour: theme.muted }
    const [yearNow = '', yearBefore = ''] = row.years ?? []
    return [
      ...names.map((text, step) => buildLine(text, 0, first + step * line, plain, theme)),
      buildLine(row.text, left + length + theme.fontSize * 0.4, middle, ink, theme),
      ...(yearNow === '' ? [] : [buildLine(yearNow, yearLeft, middle, ink, theme)]),
      ...(yearBefore === '' || row.before === null
        ? []
        : [
            buildLine(yearBefore, yearLeft, beforeMiddle, faint, theme),
            buildLine(
              row.before.text,
              left +
                Math.max(row.before.value ?? 0, row.before.value === null ? 0 : (track ?? 0)) *
                  scale +
                theme.fontSize * 0.4,
              beforeMiddle,
              faint,
              theme,
            ),
          ]),
      ...buildTrack(row, track, layout, middle, scale, theme),
      ...buildBeforeBar(row, layout, middle, scale, theme),
      buildRule(left, middle - bar / 2 - 1, left, middle + bar / 2 + below, pen),
    ]
  })
}

/** Where a value is written: beyond its bar and all that it would cross, the track and the earlier year's bar. */
function measureRow(
  { value, before, years }: PartsRow,
  track: number | null,
  { bar, thin }: PartsLayout,
  theme: ChartTheme,
): number {
  const own = value === null ? 0 : Math.max(value, track ?? 0)
  const isLow = thin > 0 && years === null && bar < theme.fontSize
  return isLow ? Math.max(own, before?.value ?? 0) : own
}

/** The whole of a rate, in which its bar lies. */
function buildTrack(
  { value }: PartsRow,
  track: number | null,
  { left, bar }: PartsLayout,
  middle: number,
  scale: number,
  theme: ChartTheme,
): Marks {
  if (track === null || value === null) return []
  const [top, bottom, right] = [middle - bar / 2, middle + bar / 2, left + track * scale]
  const path = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
  return [
    buildPolyline(path, { colour: theme.muted, width: theme.lineWidth / 3, layer: layers.rule }),
  ]
}

/** Keeps the earlier year's bar clear of the value beside the bar above. */
function computeGap({ years }: PartsRow, theme: ChartTheme): number {
  return theme.fontSize * (years === null ? 0.1 : 0.2)
}

function buildBeforeBar(
  row: PartsRow,
  { left, bar, thin }: PartsLayout,
  middle: number,
  scale: number,
  theme: ChartTheme,
): Marks {
  const { before } = row
  if (before === null || before.value === null) return []
  const top = middle + bar / 2 + computeGap(row, theme)
  const box = { left, top, right: left + before.value * scale, bottom: top + thin }
  return [buildRectangle(box, before.colour, layers.rule)]
}
