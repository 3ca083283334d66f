import type { Size } from '../sync/useWindowSize'

/** A place for a small slide, in CSS pixels; the slide stands in it at `scale`. */
export type Cell = { readonly left: number; readonly top: number; readonly scale: number }

/** Of the height: the room under a small slide for its number. */
const LABEL = 0.045
/** Of the height: around each cell. */
const GAP = 0.012

/**
 * The places of `count` slides so that all are seen at once without scrolling, as large as that allows:
 * as many columns as rows, one row fewer where that does. `slide` is what a slide measures at scale 1;
 * `label` is the height under a slide.
 */
export function gridLayout(
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
