import { boxAround, crosses, inside, overlap, type Box, type Point, type Segment } from './box'

/** A label that looks for its place beside a mark. */
export type LabelRequest = {
  readonly width: number
  readonly height: number
  readonly at: Point
  /** Distance to keep from `at`. */
  readonly distance: number
  readonly prefer: 'above' | 'below'
  /** Key labels (ends, extremes, compared years) stay where there is no room for all. */
  readonly key: boolean
  /** Must stand, if need be across the line: a label of a compared year. */
  readonly must: boolean
}

export type LabelObstacles = {
  readonly bounds: Box
  readonly boxes: readonly Box[]
  readonly strokes: readonly Segment[]
}

/** Places around the mark in the order in which an eye expects them. */
function candidates(wish: LabelRequest, bounds: Box): readonly Box[] {
  const { at, width, height, distance } = wish
  const up = -(distance + height / 2)
  const near = wish.prefer === 'above' ? up : -up
  const side = distance + width / 2
  const aslant = width / 2 + distance / 2
  const offsets: readonly (readonly [number, number])[] = [
    [0, near],
    [0, -near],
    [aslant, near],
    [-aslant, near],
    [aslant, -near],
    [-aslant, -near],
    [side, 0],
    [-side, 0],
    [0, near + Math.sign(near) * height],
    [0, -near - Math.sign(near) * height],
  ]
  const low = bounds.left + width / 2
  const high = bounds.right - width / 2
  return offsets.map(([dx, dy]) => {
    const x = dx === 0 ? Math.max(low, Math.min(high, at.x)) : at.x + dx
    return boxAround({ x, y: at.y + dy }, width, height)
  })
}

function freeBox(
  wish: LabelRequest,
  { bounds, boxes, strokes }: LabelObstacles,
  taken: readonly Box[],
): Box | null {
  const free = candidates(wish, bounds).filter(
    (box) => inside(box, bounds) && ![...boxes, ...taken].some((other) => overlap(box, other)),
  )
  const crossed = free.map((box) => strokes.filter((stroke) => crosses(stroke, box)).length)
  const fewest = Math.min(...crossed)
  if (fewest > 0 && !wish.must) return null
  return free[crossed.indexOf(fewest)] ?? null
}

/**
 * A box for each wish, or null where it goes without. Where not all can stand, only key labels do:
 * a random half of the labels would look like a choice. Earlier wishes choose first.
 */
export function placeLabels(
  wishes: readonly LabelRequest[],
  obstacles: LabelObstacles,
): readonly (Box | null)[] {
  const place = (chosen: (wish: LabelRequest) => boolean) => {
    const taken: Box[] = []
    return wishes.map((wish) => {
      const box = chosen(wish) ? freeBox(wish, obstacles, taken) : null
      if (box !== null) taken.push(box)
      return box
    })
  }
  const all = place(() => true)
  return all.includes(null) ? place((wish) => wish.key) : all
}
