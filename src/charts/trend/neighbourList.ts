import { markCaution } from '../../format/markCaution'
import { estimateWidth } from '../../typesetting/textWidth'
import type { ChartTheme } from '../../theme/chartTheme'
import { wrapLines } from '../../typesetting/wrapLines'
import type { Content } from '../chartMessages'
import type { Marks } from '../echarts'
import type { Box, Size } from '../layout/box'
import { buildRule, buildText, layers, lineHeight } from '../layout/marks'
import type { Neighbours, TrendChart } from './trendChart'

/** A name in full on as many lines as it needs, below it any caution, and its figure. */
type Row = {
  readonly lines: readonly string[]
  readonly text: string
  /** The line that the figure stands on, counted from 0: an empty one below the name where it is wide. */
  readonly textAt: number
}

/** Where the figures beside a lone one are listed. */
export type NeighbourList = {
  readonly box: Box
  readonly heading: readonly string[]
  readonly rows: readonly Row[]
}

/** In em: with less width the list is below the figure, which needs this height. */
const LEAST_WIDTH = 34
const LEAST_FOR_FIGURE = 8.5
/** Share of the width for the list beside the figure. */
const LIST_SHARE = 0.52
const GAP = 2
/** In em, above and below the lines of a row together. */
const PADDING = 0.5
/** In em: a narrower name would be a column of words. */
const LEAST_FOR_NAME = 7
const MOST_LINES = 3

/** Divides a chart of one figure between the figure and its neighbours; all for the figure without any. */
export function splitForNeighbours({ chart, theme, size }: Content<TrendChart>): {
  readonly size: Size
  readonly list: NeighbourList | null
} {
  const em = theme.fontSize
  const whole = { size, list: null }
  if (chart.neighbours === null) return whole
  const isBeside = size.width >= em * LEAST_WIDTH
  const left = isBeside ? size.width * (1 - LIST_SHARE) + em * GAP : 0
  const most = isBeside ? size.height : size.height - em * LEAST_FOR_FIGURE
  const list = fillList(chart.neighbours, { width: size.width - left, height: most }, theme)
  if (list === null) return whole
  const { height, ...texts } = list
  const top = isBeside ? Math.max(0, (size.height - height) / 2) : size.height - height
  const box = { left, right: size.width, top, bottom: top + height }
  const rest = isBeside
    ? { width: size.width * (1 - LIST_SHARE), height: size.height }
    : { width: size.width, height: top }
  return { size: rest, list: { box, ...texts } }
}

/** As many whole rows as fit, from the first; no name is cut. Null where not even one row fits. */
function fillList(
  neighbours: Neighbours,
  { width, height }: Size,
  theme: ChartTheme,
): (Omit<NeighbourList, 'box'> & { readonly height: number }) | null {
  const em = theme.fontSize
  const wrap = (text: string, room: number) =>
    wrapLines(text, { width: room, fontSize: em, weight: 'normal', measure: estimateWidth })
  /** As few lines as possible, and no last one of a single character. */
  const wrapEvenly = (text: string, room: number) => {
    const widest = wrap(text, room)
    if (widest.length < 2) return widest
    let even = widest
    for (let narrow = room - em; narrow > room / 2; narrow -= em) {
      const lines = wrap(text, narrow)
      if (lines.length > widest.length) break
      even = lines
    }
    return even
  }
  const heading = wrap(neighbours.heading, width)
  const rows: Row[] = []
  let taken = rowHeight(heading, theme)
  for (const { name, text, caution } of neighbours.rows) {
    const room = width - estimateWidth(text, em) - em
    const isBelow = room < em * LEAST_FOR_NAME
    const named = wrapEvenly(name, isBelow ? width : room)
    if (room < 0 || named.length > MOST_LINES) continue
    const lines = [
      ...named,
      ...(isBelow ? [''] : []),
      ...(caution === '' ? [] : wrap(markCaution(caution), width)),
    ]
    if (taken + rowHeight(lines, theme) > height) break
    rows.push({ lines, text, textAt: isBelow ? named.length : 0 })
    taken += rowHeight(lines, theme)
  }
  return rows.length === 0 ? null : { heading, rows, height: taken }
}

function rowHeight({ length }: readonly string[], theme: ChartTheme): number {
  return length * lineHeight(theme) + theme.fontSize * PADDING
}

/** A heading and one row for each neighbour: its name on the left, its figure on the right. */
export function buildNeighbourMarks(
  { box, heading, rows }: NeighbourList,
  theme: ChartTheme,
): Marks {
  const pen = { colour: theme.line, width: theme.lineWidth / 3, layer: layers.rule }
  const line = lineHeight(theme)
  const pad = (theme.fontSize * PADDING) / 2
  const draw = (text: string, top: number, colour: string, align: 'left' | 'right') =>
    buildText({ text, box: { ...box, top, bottom: top + line }, colour, weight: 'normal' }, theme, {
      align,
      halo: false,
    })
  const drawLines = (lines: readonly string[], top: number, colour: string) =>
    lines.flatMap((text, index) =>
      text === '' ? [] : [draw(text.trimEnd(), top + pad + index * line, colour, 'left')],
    )
  let top = box.top + rowHeight(heading, theme)
  const marks = [...drawLines(heading, box.top, theme.muted)]
  for (const { lines, text, textAt } of rows) {
    marks.push(
      buildRule(box.left, top, box.right, top, pen),
      ...drawLines(lines, top, theme.ink),
      draw(text, top + pad + textAt * line, theme.ink, 'right'),
    )
    top += rowHeight(lines, theme)
  }
  return marks
}
