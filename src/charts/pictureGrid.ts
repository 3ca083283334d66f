import type { ChartLook } from '../theme/chartLook'
import type { Size } from './box'
import { wrapText } from './wrapText'

/** One of several charts that share a picture. */
export type PictureCell = {
  /** What it shows: its name, its unit. */
  readonly head: string
  readonly look: ChartLook
  readonly draw: (size: Size) => string
}

const FONT_SIZE = 14
/** Of a name above its chart, with the space to the next. */
const HEAD = 28
const GAP = 16

/** Charts with their heads side by side in rows, as one SVG picture. */
export function pictureGrid(cells: readonly PictureCell[], size: Size): string {
  const columns = Math.max(1, Math.ceil(Math.sqrt(cells.length)))
  const rows = Math.max(1, Math.ceil(cells.length / columns))
  const width = Math.floor((size.width - GAP * (columns - 1)) / columns)
  const height = Math.floor((size.height - GAP * (rows - 1)) / rows)
  const drawn = cells.map((cell, index) => {
    const x = (index % columns) * (width + GAP)
    const y = Math.floor(index / columns) * (height + GAP)
    // Each chart counts its ids from nought: side by side they need names of their own.
    const chart = cell.draw({ width, height: height - HEAD }).replace(/\bzr\d+-/g, `c${index}-`)
    return `<g transform="translate(${x} ${y})">${headOf(cell, width)}<g transform="translate(0 ${HEAD})">${chart}</g></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${drawn.join('')}</svg>`
}

function headOf({ head, look }: PictureCell, width: number): string {
  const [line = ''] = wrapText(head, width, FONT_SIZE, 1)
  const text = line.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<text y="${FONT_SIZE}" font-size="${FONT_SIZE}" font-weight="600" fill="${look.accent}" font-family="${look.fontFamily}">${text}</text>`
}
