import type { Box } from './box'

/** Where a trend is drawn: its plot in pixels, parted into one slot a year, and the value at its top. */
export type PlotArea = Box & { readonly slot: number; readonly highest: number }

/** The middle of a year's slot; halves are edges of slots. */
export function toX(frame: PlotArea, index: number): number {
  return frame.left + frame.slot * (index + 0.5)
}

export function toY(frame: PlotArea, value: number): number {
  return frame.bottom - (value / frame.highest) * (frame.bottom - frame.top)
}
