import { boxAround, crosses, inside, overlap, type Box, type Point, type Segment } from './box'

/** A label to be placed beside a mark. */
export type LabelRequest = {
  readonly width: number
  readonly height: number
  readonly at: Point
  /** Distance to keep from `at`. */
  readonly distance: number
  readonly prefer: 'above' | 'below'
  /** Key labels (ends, extremes, compared years) are kept where there is no room for all. */
  readonly key: boolean
  /** Placed even across the line: the label of a compared year. */
  readonly must: boolean
}

export type LabelObstacles = {
  readonly bounds: Box
  readonly boxes: readonly Box[]
  readonly strokes: readonly Segment[]
}

/** Positions around the mark, the usual ones first. */
function listCandidates(request: LabelRequest, bounds: Box): readonly Box[] {
  const { at, width, height, distance } = request
  const up = -(distance + height / 2)
  const near = request.prefer === 'above' ? up : -up
  const side = distance + width / 2
  const diagonal = width / 2 + distance / 2
  const offsets: readonly (readonly [number, number])[] = [
    [0, near],
    [0, -near],
    [diagonal, near],
    [-diagonal, near],
    [diagonal, -near],
    [-diagonal, -near],
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

function findFreeBox(
  request: LabelRequest,
  { bounds, boxes, strokes }: LabelObstacles,
  taken: readonly Box[],
): Box | null {
  const free = listCandidates(request, bounds).filter(
    (box) => inside(box, bounds) && ![...boxes, ...taken].some((other) => overlap(box, other)),
  )
  const crossed = free.map((box) => strokes.filter((stroke) => crosses(stroke, box)).length)
  const fewest = Math.min(...crossed)
  if (fewest > 0 && !request.must) return null
  return free[crossed.indexOf(fewest)] ?? null
}

/** A box or null for each request; only key labels where not all fit, as a random half would mislead. */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: LabelObstacles,
): readonly (Box | null)[] {
  const place = (isWanted: (request: LabelRequest) => boolean) => {
    const taken: Box[] = []
    return requests.map((request) => {
      const box = isWanted(request) ? findFreeBox(request, obstacles, taken) : null
      if (box !== null) taken.push(box)
      return box
    })
  }
  const all = place(() => true)
  return all.includes(null) ? place(({ key }) => key) : all
}
