import { at } from '../../domain/model/at'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Size } from './box'
import { fitLines } from '../../typesetting/wrapLines'

/** One of several charts in an SVG. */
export type SvgCell = {
  /** The heading: name and unit. */
  readonly head: string
  readonly chartTheme: Pick<ChartTheme, 'accent' | 'fontFamily'>
  readonly draw: (size: Size) => string
}

const FONT_SIZE = 14
const LINE_HEIGHT = 18
/** Between a heading and its chart. */
const HEAD_GAP = 8
/** A longer heading would be cut together with its unit. */
const MOST_LINES = 4
const GAP = 16

/** Charts with their headings, side by side in rows, as one SVG. */
export function buildSvgGrid(cells: readonly SvgCell[], size: Size): string {
  const columns = Math.max(1, Math.ceil(Math.sqrt(cells.length)))
  const rows = Math.max(1, Math.ceil(cells.length / columns))
  const width = Math.floor((size.width - GAP * (columns - 1)) / columns)
  const height = Math.floor((size.height - GAP * (rows - 1)) / rows)
  const style = { width, fontSize: FONT_SIZE, weight: 'bold' } as const
  const heads = cells.map(({ head }) => fitLines(head, MOST_LINES, style))
  const headHeight = HEAD_GAP + LINE_HEIGHT * Math.max(1, ...heads.map((lines) => lines.length))
  const drawn = cells.map((cell, index) => {
    const x = (index % columns) * (width + GAP)
    const y = Math.floor(index / columns) * (height + GAP)
    // Each chart numbers its ids from zero: several in one SVG need a prefix of their own.
    const chart = cell
      .draw({ width, height: height - headHeight })
      .replace(/\bzr\d+-/g, `c${index}-`)
    return `<g transform="translate(${x} ${y})">${buildHead(at(heads, index), cell.chartTheme)}<g transform="translate(0 ${headHeight})">${chart}</g></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${drawn.join('')}</svg>`
}

function buildHead(
  lines: readonly string[],
  { accent, fontFamily }: SvgCell['chartTheme'],
): string {
  return lines
    .map((line, index) => {
      const text = line.replace(/&/g, '&amp;').replace(/</g, '&lt;')
      return `<text y="${FONT_SIZE + index * LINE_HEIGHT}" font-size="${FONT_SIZE}" font-weight="600" fill="${accent}" font-family="${fontFamily}">${text}</text>`
    })
    .join('')
}
