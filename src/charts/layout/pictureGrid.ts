import type { ChartTheme } from '../../theme/chartLook'
import type { Size } from './box'
import { fitLines } from '../../typesetting/wrapLines'

/** One of several charts that share a picture. */
export type PictureCell = {
  /** What it shows: its name, its unit. */
  readonly head: string
  readonly look: ChartTheme
  readonly draw: (size: Size) => string
}

const FONT_SIZE = 14
const LINE_HEIGHT = 18
/** Between a head and its chart. */
const HEAD_GAP = 8
/** A longer head is cut: with it would go its unit, so there is room for long names. */
const MOST_LINES = 4
const GAP = 16

/** Charts with their heads side by side in rows, as one SVG picture. */
export function pictureGrid(cells: readonly PictureCell[], size: Size): string {
  const columns = Math.max(1, Math.ceil(Math.sqrt(cells.length)))
  const rows = Math.max(1, Math.ceil(cells.length / columns))
  const width = Math.floor((size.width - GAP * (columns - 1)) / columns)
  const height = Math.floor((size.height - GAP * (rows - 1)) / rows)
  const heads = cells.map(({ head }) =>
    fitLines(head, MOST_LINES, { width, fontSize: FONT_SIZE, weight: 'bold' }),
  )
  const headHeight = HEAD_GAP + LINE_HEIGHT * Math.max(1, ...heads.map((lines) => lines.length))
  const drawn = cells.map((cell, index) => {
    const x = (index % columns) * (width + GAP)
    const y = Math.floor(index / columns) * (height + GAP)
    // Each chart counts its ids from nought: side by side they need names of their own.
    const chart = cell
      .draw({ width, height: height - headHeight })
      .replace(/\bzr\d+-/g, `c${index}-`)
    return `<g transform="translate(${x} ${y})">${headOf(heads[index] ?? [], cell.look)}<g transform="translate(0 ${headHeight})">${chart}</g></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${drawn.join('')}</svg>`
}

function headOf(lines: readonly string[], look: ChartTheme): string {
  return lines
    .map((line, at) => {
      const text = line.replace(/&/g, '&amp;').replace(/</g, '&lt;')
      return `<text y="${FONT_SIZE + at * LINE_HEIGHT}" font-size="${FONT_SIZE}" font-weight="600" fill="${look.accent}" font-family="${look.fontFamily}">${text}</text>`
    })
    .join('')
}
