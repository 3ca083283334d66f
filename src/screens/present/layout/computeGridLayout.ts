import type { Size } from '../../../charts/layout/box'

/** Position of a small slide in CSS pixels, and its scale. */
export type Cell = { readonly left: number; readonly top: number; readonly scale: number }

/** Space for the number below a small slide, as a share of the height. */
const LABEL = 0.045
/** Space around each cell, as a share of the height. */
const GAP = 0.012

/**
 * Positions of `count` slides, all visible at once and as large as possible: as many columns as rows, or
 * one row fewer. `slide` is the size of a slide at scale 1; `label` is the height below a slide.
 */
export function computeGridLayout(
  count: number,
  { width, height }: Size,
  slide: Size,
): { readonly cells: readonly Cell[]; readonly label: number } {
  const columns = Math.max(1, Math.ceil(Math.sqrt(count)))
  const rows = Math.max(1, Math.ceil(count / columns))
  const [gap, label] = [GAP * height, LABEL * height]
  const scale = Math.min(
    (width / columns - 2 * gap) / slide.width,
    (height / rows - 2 * gap - label) / slide.height,
  )
  const [cellWidth, cellHeight] = [width / columns, height / rows]
  const cells = Array.from({ length: count }, (_, index) => ({
    left: (index % columns) * cellWidth + (cellWidth - scale * slide.width) / 2,
    top: Math.floor(index / columns) * cellHeight + (cellHeight - label - scale * slide.height) / 2,
    scale,
  }))
  return { cells, label }
}
