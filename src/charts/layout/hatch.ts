import { blend } from '../../theme/blend'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Marks } from '../echarts'
import { overlap, type Box, type Point } from './box'
import { buildPolyline, buildRectangle, layers } from './marks'

/** Distance of two lines, in em. */
const DISTANCE = 0.55
/** Width below which the edges of a single path would outweigh its lines, in em. */
const NARROW = 2.5

/**
 * A box of diagonal lines: the place of a figure that is missing. Unlike a low box it cannot be read as a
 * small value. `holes` are covered by paper for texts.
 */
export function buildHatch(box: Box, holes: readonly Box[], theme: ChartTheme): Marks {
  const { left, top, right, bottom } = box
  const [width, height] = [right - left, bottom - top]
  const step = theme.fontSize * DISTANCE
  const lines: (readonly [Point, Point])[] = []
  // A line of slope 1 is known by the distance of its foot from the lower left corner.
  for (let at = step / 2; at < width + height; at += step) {
    const foot = at <= width ? { x: left + at, y: bottom } : { x: right, y: bottom - (at - width) }
    const head = at <= height ? { x: left, y: bottom - at } : { x: left + at - height, y: top }
    lines.push(lines.length % 2 === 0 ? [foot, head] : [head, foot])
  }
  // One path from edge to edge is half the size of single lines, but in a narrow box it would be a zigzag.
  const paths = width < theme.fontSize * NARROW ? lines : [lines.flat()]
  const colour = blend(theme.muted, theme.paper, 0.5)
  const covers = holes
    .filter((hole) => overlap(hole, box))
    .map((hole) => ({
      left: Math.max(hole.left, left),
      top: Math.max(hole.top, top),
      right: Math.min(hole.right, right),
      bottom: Math.min(hole.bottom, bottom),
    }))
  return [
    ...paths.map((path) =>
      buildPolyline(path, { colour, width: theme.lineWidth / 4, layer: layers.shade }),
    ),
    ...covers.map((cover) => buildRectangle(cover, theme.paper, layers.shade)),
  ]
}
