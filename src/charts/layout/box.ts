export type Size = { readonly width: number; readonly height: number }

/** A rectangle in pixels from the top left corner of the chart. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Point = { readonly x: number; readonly y: number }

export type Segment = { readonly from: Point; readonly to: Point }

export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  )
}

/** Whether a segment runs through a box (Liang–Barsky: each edge clips the segment). */
export function crosses({ from, to }: Segment, box: Box): boolean {
  const dx = to.x - from.x
  const dy = to.y - from.y
  let enter = 0
  let leave = 1
  const edges: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ]
  for (const [slope, distance] of edges) {
    if (slope === 0) {
      if (distance < 0) return false
    } else if (slope < 0) enter = Math.max(enter, distance / slope)
    else leave = Math.min(leave, distance / slope)
  }
  return enter < leave
}
