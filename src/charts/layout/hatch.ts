import { blend } from '../../theme/blend'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Marks } from '../echarts'
import { overlap, type Box, type Point } from './box'
import { buildPolyline, buildRectangle, layers } from './marks'

/** Distance of two lines, in em. */
const DISTANCE = 0.55

/**
 * A box of diagonal lines: the place of a figure that is missing. Unlike a low box it cannot be read as a
 * small value. One path from edge to edge, because a path for each line would double a small chart's size;
 * `holes` are covered by paper for texts.
 */
export function buildHatch(box: Box, holes: readonly Box[], theme: ChartTheme): Marks {
  const { left, top, right, bottom } = box
  const [width, height] = [right - left, bottom - top]
  const step = theme.fontSize * DISTANCE
  const path: Point[] = []
  // A line of slope 1 is known by the distance of its foot from the lower left corner.
  for (let at = step / 2; at < width + height; at += step) {
    const foot = at <= width ? { x: left + at, y: bottom } : { x: right, y: bottom - (at - width) }
    const head = at <= height ? { x: left, y: bottom - at } : { x: left + at - height, y: top }
    path.push(...((path.length / 2) % 2 === 0 ? [foot, head] : [head, foot]))
  }
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
    buildPolyline(path, { colour, width: theme.lineWidth / 4, layer: layers.shade }),
    ...covers.map((cover) => buildRectangle(cover, theme.paper, layers.shade)),
  ]
}
